// SPDX-License-Identifier: MIT
#include "layout/shared/extent.hpp"

#include <algorithm>

#include "calendar/read_date.hpp"
#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

constexpr Px visible = px(3);  // a doubtful part under this width is not drawn apart
constexpr Px least_bar = px(3);

/// What begins or ends beyond the view goes on there, like an open end.
void find_ends(Extent& extent, const DateValue& date, const Domain& view) {
  const auto is_early = [&](const Bound& bound) { return bound.is_finite() && bound.at < view.from; };
  const auto is_late = [&](const Bound& bound) { return bound.is_finite() && bound.at > view.to; };
  extent.open_start = date.start.lo.kind == Bound::Kind::open || is_early(date.start.lo) || is_early(date.start.hi);
  extent.open_end = date.end.hi.kind == Bound::Kind::open || is_late(date.end.hi) || is_late(date.end.lo);
  extent.unknown_start = date.start.lo.kind == Bound::Kind::unknown && !extent.open_start;
  extent.unknown_end = date.end.hi.kind == Bound::Kind::unknown && !extent.open_end;
}

void find_bounds(Extent& extent, const DateValue& date, const Scale& scale) {
  extent.outer_begin = scale.at_start(date.start.lo);
  extent.begin = date.start.hi.is_finite() ? scale.at(date.start.hi.at) : extent.outer_begin;
  extent.outer_end = scale.at_end(date.end.hi);
  extent.end = date.end.lo.is_finite() ? scale.at(date.end.lo.at) : extent.outer_end;
}

/// What goes on is drawn as far as today, where that is said and lies after its start.
void stop_at_today(Extent& extent, const DateValue& date, const Page& page, const Scale& scale) {
  if (date.end.hi.kind != Bound::Kind::open || !page.options.today) return;
  const Px today = scale.at_end(find_outer_end(*page.options.today));
  if (today <= extent.begin) return;
  extent.outer_end = std::min(extent.outer_end, today);
  extent.end = std::min(extent.end, extent.outer_end);
}

/// Without a known end a span is drawn to the last place where it is known to have been.
void cut_to_known(Extent& extent, const DateValue& date) {
  if (extent.unknown_end) extent.outer_end = extent.end = date.end.lo.is_finite() ? extent.end : extent.begin;
  if (extent.unknown_start) extent.outer_begin = extent.begin = date.start.hi.is_finite() ? extent.begin : extent.end;
}

void widen_to_visible(Extent& extent) {
  if (extent.begin - extent.outer_begin < visible) extent.begin = extent.outer_begin;
  if (extent.outer_end - extent.end < visible) extent.end = extent.outer_end;
  extent.outer_end = std::max(extent.outer_end, extent.outer_begin + least_bar);
  const bool known = !extent.unknown_start && !extent.unknown_end;
  if (known && extent.begin == extent.outer_begin) extent.end = std::max(extent.end, extent.begin + least_bar);
  extent.end = std::min(extent.end, extent.outer_end);
}

void move_all(Extent& extent, Px by) {
  for (Px* x : {&extent.outer_begin, &extent.begin, &extent.end, &extent.outer_end}) *x += by;
}

/// Moves to the left so that its `?` stays on the page, as far as there is room; a bar as long as the page gets
/// shorter.
void move_left(Extent& extent, Px by, const Page& page) {
  const Px moved = std::min(by, std::max(Px{}, extent.outer_begin - page.left));
  move_all(extent, -moved);
  const Px limit = std::max(extent.outer_begin, extent.outer_end - (by - moved));
  for (Px* x : {&extent.begin, &extent.end, &extent.outer_end}) *x = std::min(*x, limit);
}

void move_right(Extent& extent, Px by, const Page& page) {
  const Px moved = std::min(by, std::max(Px{}, page.right - extent.outer_end));
  move_all(extent, moved);
  const Px limit = std::min(extent.outer_end, extent.outer_begin + (by - moved));
  for (Px* x : {&extent.outer_begin, &extent.begin, &extent.end}) *x = std::max(*x, limit);
}

/// Fades give way to the page's edges.
void keep_on_page(Extent& extent, const Page& page) {
  extent.fade_before = std::min(extent.fade_before, std::max(Px{}, extent.outer_begin - page.left));
  extent.fade_after = std::min(extent.fade_after, std::max(Px{}, page.right - extent.outer_end));
  if (extent.unknown_start) move_right(extent, std::max(Px{}, page.left - extent.reach_begin()), page);
  if (extent.unknown_end) move_left(extent, std::max(Px{}, extent.reach_end() - page.right), page);
}

}  // namespace

Extent find_extent(const Page& page, const DateValue& date, const Scale& scale, Px stub) {
  Extent extent;
  extent.stub = stub;
  extent.dashed = has_dashes(page.timeline, date);
  find_ends(extent, date, scale.domain());
  find_bounds(extent, date, scale);
  stop_at_today(extent, date, page, scale);
  cut_to_known(extent, date);
  widen_to_visible(extent);
  if (!extent.open_start) extent.fade_before = find_fade(page.timeline, date.start, scale, least_bar_fade).before;
  if (!extent.open_end) extent.fade_after = find_fade(page.timeline, date.end, scale, least_bar_fade).after;
  keep_on_page(extent, page);
  return extent;
}

}  // namespace chronodraw
