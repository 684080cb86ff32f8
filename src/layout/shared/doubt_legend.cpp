// SPDX-License-Identifier: MIT
#include "layout/shared/doubt_legend.hpp"

#include <algorithm>
#include <set>

#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

constexpr Px length = px(24);
constexpr Px radius = px(3.6);

bool is_approximate(const DateValue& date) {
  const auto has_mark = [](const Endpoint& endpoint) { return endpoint.qualifiers.approximate != 0; };
  return has_mark(date.start) || has_mark(date.end) || std::any_of(date.members.begin(), date.members.end(), has_mark);
}

bool is_unknown(const Event& event) {
  return event.date.members.empty() &&
         (event.date.start.lo.kind == Bound::Kind::unknown || event.date.end.hi.kind == Bound::Kind::unknown);
}

/// What a date is marked with; eras have no dashes.
void add_marks(std::set<DoubtKind>& kinds, const Timeline& timeline, const DateValue& date, bool has_outline) {
  if (has_drawn_doubt(timeline) && is_approximate(date)) kinds.insert(DoubtKind::approximate);
  if (has_outline && has_dashes(timeline, date)) kinds.insert(DoubtKind::uncertain);
}

void add_kinds(std::set<DoubtKind>& kinds, const Timeline& timeline, const Event& event) {
  add_marks(kinds, timeline, event.date, true);
  if (is_unknown(event)) kinds.insert(DoubtKind::unknown);
  if (event.date.members.size() < 2) return;
  kinds.insert(event.date.kind == DateValue::Kind::one_of ? DoubtKind::one_of : DoubtKind::all_of);
}

class SampleMaker {
 public:
  explicit SampleMaker(const Theme& theme) : height_(theme.bar_height) {}

  Sample run(DoubtKind kind) {
    const Finish finish = kind == DoubtKind::all_of ? Finish::solid : Finish::hollow;
    if (kind == DoubtKind::approximate) append_fading();
    if (kind == DoubtKind::uncertain) append(Bar{{{}, -radius, length, 2 * radius}}, Finish::dashed);
    if (kind == DoubtKind::unknown) append_line(Finish::hollow);
    if (kind == DoubtKind::one_of || kind == DoubtKind::all_of) append_pair(finish);
    return {std::move(parts_), length};
  }

 private:
  void append(Shape shape, Finish finish) {
    parts_.push_back({Role::legend_entry, {}, std::move(shape), false, finish});
  }
  void append_bar(Px from, Px to, BarEnd start, BarEnd end) {
    append(Bar{{from, -height_ / 2, to - from, height_}, start, end}, Finish::solid);
  }
  void append_fading() {
    append_bar({}, length / 3, BarEnd::fade, BarEnd::flat);
    append_bar(length / 3, length * 2 / 3, BarEnd::flat, BarEnd::flat);
    append_bar(length * 2 / 3, length, BarEnd::flat, BarEnd::fade);
  }
  void append_dot(Px x, Finish finish) { append(Dot{{x, {}}, radius}, finish); }
  void append_line(Finish finish) { append(Line{{{{}, {}}, {length, {}}}, {}}, finish); }
  void append_pair(Finish finish) {
    append_line(finish);
    append_dot(radius, finish);
    append_dot(length - radius, finish);
  }

  Px height_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<DoubtKind> find_doubt_kinds(const Timeline& timeline) {
  std::set<DoubtKind> kinds;
  for (const Event& event : timeline.events) add_kinds(kinds, timeline, event);
  for (const Marker& marker : timeline.markers) add_marks(kinds, timeline, marker.date, true);
  for (const Era& era : timeline.eras) add_marks(kinds, timeline, era.date, false);
  return {kinds.begin(), kinds.end()};
}

std::string_view find_word(DoubtKind kind, const Words& words) {
  return words.kinds_of_doubt[static_cast<std::size_t>(kind)];
}

Sample make_sample(DoubtKind kind, const Theme& theme) { return SampleMaker(theme).run(kind); }

}  // namespace chronodraw
