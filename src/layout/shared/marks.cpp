// SPDX-License-Identifier: MIT
#include "layout/shared/marks.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "calendar/read_date.hpp"
#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

constexpr Px least_bar = px(3);     // shorter stretches are dots
constexpr Px bar_inset = px(0.75);  // so that neighbouring bars stay apart
constexpr Px least_radius = px(3);
constexpr Px way_length = px(30);          // of the dots beside a date with one bound
constexpr int own_colors = 1'000'000'000;  // beyond all groups: key dates have a colour each

/// One place on an edge that takes a mark.
struct Mark {
  Px edge;
  Px begin;  ///< of the bar; both are the anchor for a dot
  Px end;
  Px milestone;
  [[nodiscard]] bool is_bar() const { return end - begin >= least_bar && milestone == Px{}; }
  auto operator<=>(const Mark&) const = default;
};

Mark make_mark(const MarkRequest& request, Px begin, Px end, Px anchor) {
  const Mark bar{request.edge, begin, end, request.milestone};
  return bar.is_bar() ? bar : Mark{request.edge, anchor, anchor, request.milestone};
}

/// A moment with one bound only, as `before 1450`.
bool is_half_bounded(const DateValue& date) {
  return date.members.empty() && date.start.lo.is_finite() != date.start.hi.is_finite();
}

/// A mark for every member of a set; else one, at the estimate where there is one.
std::vector<Mark> make_places(const MarkRequest& request, const Scale& scale) {
  std::vector<Mark> places;
  for (const Endpoint& member : request.date.members) {
    const Px begin = scale.at_start(member.lo);
    const Px end = scale.at_end(member.hi);
    places.push_back(make_mark(request, begin, end, begin + (end - begin) / 2));
  }
  if (!places.empty()) return places;
  const Px anchor = scale.at(find_anchor(request.date));
  if (request.date.start.estimate || is_half_bounded(request.date)) return {make_mark(request, anchor, anchor, anchor)};
  return {make_mark(request, scale.at_start(request.date.start.lo), scale.at_end(request.date.end.hi), anchor)};
}

/// Which look a mark takes at its place: its group's colour, or its own where the author chose one, and its finish.
using Look = std::pair<int, Finish>;

Look find_look(const Page& page, const MarkRequest& request) {
  const Finish finish = find_finish(page.timeline, request.date);
  const int index = request.subject.index;
  if (request.subject.kind == Subject::Kind::marker) return {own_colors + index, finish};
  const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
  return {event.color ? -2 - index : event.group.value_or(-1), finish};
}

/// A key date is a line already.
bool is_needed(const MarkRequest& request, const Mark& mark) {
  return request.subject.kind != Subject::Kind::marker || mark.is_bar();
}

/// Two thirds of every dot stay visible.
Px find_radius(const std::vector<Mark>& marks, const Theme& theme) {
  std::map<Px, std::vector<Px>> by_edge;
  for (const Mark& mark : marks) {
    if (!mark.is_bar()) by_edge[mark.edge].push_back(mark.begin);
  }
  Px radius = theme.mark_radius;
  for (auto& [edge, places] : by_edge) {
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i) {
      const Px apart = places[i] - places[i - 1];
      if (apart > Px{}) radius = std::min(radius, std::max(least_radius, apart * 3 / 4));
    }
  }
  return radius;
}

class MarkMaker {
 public:
  MarkMaker(const Page& page, const std::vector<MarkRequest>& requests, const Scale& scale)
      : page_(page), requests_(requests), scale_(scale) {
    std::vector<Mark> all;
    for (const MarkRequest& request : requests) {
      places_.push_back(make_places(request, scale));
      for (const Mark& mark : places_.back()) {
        if (!is_needed(request, mark)) continue;
        add_look(mark, find_look(page, request));
        all.push_back(mark);
      }
    }
    radius_ = find_radius(all, page.theme);
  }

  std::vector<Part> run() {
    for (std::size_t i = 0; i < requests_.size(); ++i) {
      append_range(requests_[i]);
      append_way(requests_[i]);
      append_tie(requests_[i], places_[i]);
      for (std::size_t k = 0; k < places_[i].size(); ++k) append_mark(requests_[i], places_[i][k], k);
    }
    return std::move(parts_);
  }

 private:
  void add_look(const Mark& mark, const Look& look) {
    std::vector<Look>& looks = looks_[mark];
    if (std::find(looks.begin(), looks.end(), look) == looks.end()) looks.push_back(look);
  }

  void append(const MarkRequest& request, Shape shape, Finish finish) {
    parts_.push_back({Role::point_mark, request.subject, std::move(shape), false, finish});
  }

  [[nodiscard]] Rect make_band(Px edge, Px from, Px to, Px height) const {
    return {from, edge - height / 2, to - from, height};
  }

  /// An estimate stands on a thin band over all that is possible.
  void append_range(const MarkRequest& request) {
    if (!request.date.start.estimate) return;
    const Px from = scale_.at_start(request.date.start.lo);
    const Px to = scale_.at_end(request.date.start.hi);
    if (to - from < least_bar) return;
    const Rect band = make_band(request.edge, from, to, page_.theme.bar_height * 2 / 5);
    append(request, Bar{band, BarEnd::flat, BarEnd::flat}, Finish::solid);
  }

  /// Dots from the only bound towards where it may have been.
  void append_way(const MarkRequest& request) {
    if (!is_half_bounded(request.date)) return;
    const Px from = scale_.at(find_anchor(request.date));
    const Px length = request.date.start.lo.is_finite() ? way_length : -way_length;
    const Px to = std::clamp(from + length, Px{}, page_.options.width);
    append(request, Line{{{from, request.edge}, {to, request.edge}}, {}}, Finish::hollow);
  }

  void append_tie(const MarkRequest& request, const std::vector<Mark>& places) {
    if (places.size() < 2) return;
    Px from = places.front().begin;
    Px to = from;
    for (const Mark& mark : places) from = std::min(from, mark.begin), to = std::max(to, mark.end);
    const bool alternatives = request.date.kind == DateValue::Kind::one_of;
    append(request, Line{{{from, request.edge}, {to, request.edge}}, {}},
           alternatives ? Finish::hollow : Finish::solid);
  }

  void append_mark(const MarkRequest& request, const Mark& mark, std::size_t member) {
    const std::vector<Look>& looks = looks_[mark];
    const Look look = find_look(page_, request);
    if (!is_needed(request, mark)) return;
    const bool is_set = !request.date.members.empty();
    const Endpoint& when = is_set ? request.date.members[member] : request.date.start;
    const Fade fade = find_fade(page_.timeline, when, scale_, least_mark_fade);
    if (faded_.insert(mark).second) append_fades(request, mark, fade);
    const int slice = static_cast<int>(std::find(looks.begin(), looks.end(), look) - looks.begin());
    append(request, make_shape(mark, slice, static_cast<int>(looks.size()), fade), look.second);
  }

  /// Beyond both ends of a bar, or out from under a dot.
  void append_fades(const MarkRequest& request, const Mark& mark, const Fade& fade) {
    const Px reach = mark.is_bar() ? Px{} : std::max(mark.milestone, radius_);
    const auto append_fade = [&](Px from, Px to, BarEnd start, BarEnd end) {
      const Rect band =
          make_band(mark.edge, std::max(from, Px{}), std::min(to, page_.options.width), page_.theme.bar_height);
      append(request, Bar{band, start, end}, Finish::solid);
    };
    if (fade.before > Px{}) append_fade(mark.begin - reach - fade.before, mark.begin, BarEnd::fade, BarEnd::flat);
    if (fade.after > Px{}) append_fade(mark.end, mark.end + reach + fade.after, BarEnd::flat, BarEnd::fade);
  }

  [[nodiscard]] Shape make_shape(const Mark& mark, int slice, int slices, const Fade& fade) const {
    if (mark.milestone > Px{}) return Diamond{{mark.begin, mark.edge}, mark.milestone};
    if (!mark.is_bar()) return Dot{{mark.begin, mark.edge}, radius_, slice, slices};
    const Px inset = mark.end - mark.begin > 8 * bar_inset ? bar_inset : Px{};
    const Px from = mark.begin + (fade.before > Px{} ? Px{} : inset);
    const Px to = mark.end - (fade.after > Px{} ? Px{} : inset);
    const Px height = page_.theme.bar_height / slices;
    const Px top = mark.edge - page_.theme.bar_height / 2 + slice * height;
    return Bar{{from, top, to - from, height},
               fade.before > Px{} ? BarEnd::flat : BarEnd::round,
               fade.after > Px{} ? BarEnd::flat : BarEnd::round};
  }

  const Page& page_;
  const std::vector<MarkRequest>& requests_;
  const Scale& scale_;
  std::vector<std::vector<Mark>> places_;    ///< of each request
  std::map<Mark, std::vector<Look>> looks_;  ///< of one place, in order of appearance
  std::set<Mark> faded_;
  Px radius_;
  std::vector<Part> parts_;
};

}  // namespace

Px find_band_milestone(const Theme& theme) {
  const Px leading =
      std::max(theme.look(TextRole::axis_parent).style.leading, theme.look(TextRole::axis_fine).style.leading);
  return std::min(theme.mark_diamond, std::max(px(1), (theme.axis_height - leading) / 2));
}

MarkRequest make_bare_mark(const Page& page, int event) {
  const Event& one = page.timeline.events[static_cast<std::size_t>(event)];
  const bool milestone = one.kind == EventKind::milestone;
  return {{Subject::Kind::event, event}, one.date, milestone ? find_band_milestone(page.theme) : Px{}, {}};
}

std::vector<Part> make_marks(const Page& page, const std::vector<MarkRequest>& requests, const Scale& scale) {
  return MarkMaker(page, requests, scale).run();
}

}  // namespace chronodraw
