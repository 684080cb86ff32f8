// SPDX-License-Identifier: MIT
#include "layout/shared/span_bar.hpp"

#include <utility>

#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px stub_line = px(18);  // dots towards an end that nobody knows
constexpr Px stub_gap = px(4);    // before and after its `?`

/// What stands for an end that nobody knows.
TextBlock make_sign(const Page& page) {
  return set_lines(page.shaper.shape("?", page.theme.look(TextRole::label).style), {});
}

class BarMaker {
 public:
  BarMaker(const Page& page, const Extent& extent, Subject subject) : page_(page), e_(extent), subject_(subject) {}

  std::vector<Part> run() {
    const bool early = !e_.has_core() || e_.outer_begin < e_.begin;
    const bool late = e_.has_core() && e_.end < e_.outer_end;
    const BarEnd outer_start = e_.fade_before > Px{} ? BarEnd::flat : e_.open_start ? BarEnd::arrow : BarEnd::round;
    const BarEnd outer_end = e_.fade_after > Px{} ? BarEnd::flat : e_.open_end ? BarEnd::arrow : BarEnd::round;
    append_fades(early ? Role::doubt : Role::span_bar, late || !e_.has_core() ? Role::doubt : Role::span_bar);
    if (!e_.has_core()) {
      append(Role::doubt, e_.outer_begin, e_.outer_end, outer_start, outer_end);
    } else {
      if (early) append(Role::doubt, e_.outer_begin, e_.begin, outer_start, BarEnd::flat);
      if (late) append(Role::doubt, e_.end, e_.outer_end, BarEnd::flat, outer_end);
      const BarEnd start = early ? BarEnd::flat : outer_start == BarEnd::round ? BarEnd::edge : outer_start;
      append(Role::span_bar, e_.begin, e_.end, start, late ? BarEnd::flat : outer_end);
    }
    if (e_.dashed) append_outline(outer_start, outer_end);
    if (e_.unknown_start) append_stub(e_.outer_begin, -1);
    if (e_.unknown_end) append_stub(e_.outer_end, 1);
    return std::move(parts_);
  }

 private:
  [[nodiscard]] Bar make_bar(Px from, Px to, BarEnd start, BarEnd end) const {
    return {{from, Px{}, to - from, page_.theme.span_height}, start, end};
  }
  void append(Role role, Px from, Px to, BarEnd start, BarEnd end) {
    parts_.push_back({role, subject_, make_bar(from, to, start, end)});
  }

  void append_fades(Role before, Role after) {
    const Px from = e_.reach_begin();
    const Px to = e_.reach_end();
    if (e_.fade_before > Px{}) append(before, from, e_.outer_begin, BarEnd::fade, BarEnd::flat);
    if (e_.fade_after > Px{}) append(after, e_.outer_end, to, BarEnd::flat, BarEnd::fade);
  }

  /// Round the whole bar; not where it fades, for there is no bound.
  void append_outline(BarEnd start, BarEnd end) {
    const auto open = [](BarEnd bar_end) { return bar_end == BarEnd::flat ? BarEnd::fade : bar_end; };
    const Bar bar = make_bar(e_.outer_begin, e_.outer_end, open(start), open(end));
    parts_.push_back({Role::doubt, subject_, bar, false, Finish::dashed});
  }

  /// Dots from `x`, and a `?` after them.
  void append_stub(Px x, int direction) {
    const Px middle = page_.theme.span_height / 2;
    const Px end = x + direction * stub_line;
    parts_.push_back({Role::doubt, subject_, Line{{{x, middle}, {end, middle}}, {}}, false, Finish::hollow});
    PlacedText sign{TextRole::label, {}, make_sign(page_)};
    const Px left = direction > 0 ? end + stub_gap : end - stub_gap - sign.block.width;
    sign.origin = {left, middle - sign.block.height / 2};
    parts_.push_back({Role::doubt, subject_, std::move(sign)});
  }

  const Page& page_;
  const Extent& e_;
  Subject subject_;
  std::vector<Part> parts_;
};

}  // namespace

Px find_stub(const Page& page, const DateValue& date) {
  const bool known = date.start.lo.kind != Bound::Kind::unknown && date.end.hi.kind != Bound::Kind::unknown;
  return known ? Px{} : stub_line + stub_gap + make_sign(page).width;
}

std::vector<Part> make_span_bar(const Page& page, const Extent& extent, Subject subject) {
  return BarMaker(page, extent, subject).run();
}

}  // namespace chronodraw
