// SPDX-License-Identifier: MIT
#include <algorithm>

#include "calendar/civil.hpp"
#include "calendar/describe/facts.hpp"

namespace chronodraw {

namespace {

constexpr int columns = 40;

struct Extent {
  std::int64_t from;
  std::int64_t to;
};

constexpr std::int64_t beyond = 9;  // widths of the known end, to show that a span goes on

/// All finite bounds of the date, and more where one end of a span is not; a date without any gets an empty extent.
Extent find_extent(const DateValue& date) {
  std::vector<std::int64_t> seconds;
  for (const Bound& bound : {date.start.lo, date.start.hi, date.end.lo, date.end.hi}) {
    if (bound.is_finite()) seconds.push_back(bound.at.seconds);
  }
  if (seconds.empty()) return {0, 0};
  const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
  const std::int64_t width = std::min(*most - *least, limits::year.value * seconds_per_day);
  if (date.is_span() && !date.start.lo.is_finite()) return {*least - beyond * width, *most};
  if (date.is_span() && !date.end.hi.is_finite()) return {*least, *most + beyond * width};
  return {*least, *most};
}

int find_column(std::int64_t seconds, const Extent& extent) {
  if (extent.to <= extent.from) return 0;
  const double part = static_cast<double>(seconds - extent.from) / static_cast<double>(extent.to - extent.from);
  return static_cast<int>(part * columns + 0.5);
}

/// At least one column, so that a day in a century still shows.
void draw(std::string& row, const Bound& from, const Bound& to, const Extent& extent, char mark) {
  const int first = from.is_finite() ? std::min(find_column(from.at.seconds, extent), columns - 1) : 0;
  const int last = to.is_finite() ? std::max(find_column(to.at.seconds, extent), first + 1) : columns;
  for (int i = first; i < last; ++i) row[static_cast<std::size_t>(i)] = mark;
}

char find_end_mark(const Bound& bound, char open) {
  if (bound.is_finite()) return '|';
  return bound.kind == Bound::Kind::open ? open : '?';
}

void draw_span(std::string& row, const DateValue& date, const Extent& extent) {
  draw(row, date.start.lo, date.end.hi, extent, '=');
  if (date.start.lo.is_finite()) draw(row, date.start.lo, date.start.hi, extent, '-');
  if (date.end.hi.is_finite()) draw(row, date.end.lo, date.end.hi, extent, '-');
}

}  // namespace

std::string sketch_bounds(const DateValue& date) {
  const Extent extent = find_extent(date);
  std::string row(columns, ' ');
  if (date.is_span()) draw_span(row, date, extent);
  for (const Endpoint& member : date.members) draw(row, member.lo, member.hi, extent, '-');
  if (date.kind == DateValue::Kind::moment) draw(row, date.start.lo, date.start.hi, extent, '-');
  if (date.kind == DateValue::Kind::moment && date.start.lo.is_finite() && date.start.hi.is_finite()) {
    row[static_cast<std::size_t>(std::min(find_column(find_anchor(date).seconds, extent), columns - 1))] = 'o';
  }
  return find_end_mark(date.start.lo, '<') + row + find_end_mark(date.end.hi, '>');
}

}  // namespace chronodraw
