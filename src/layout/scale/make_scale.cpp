// SPDX-License-Identifier: MIT
#include "layout/scale/make_scale.hpp"

#include <algorithm>

#include "layout/scale/find_breaks.hpp"
#include "layout/scale/find_log_unit.hpp"

namespace chronodraw {

namespace {

/// The first and last event stand this far inside: air in time would be much at one end and nothing at the other.
Px find_air(const ScaleRoom& room) { return std::min(px(24), (room.end - room.begin) / 20); }

Course make_log_course(const Timeline& timeline, const Domain& domain, const ScaleRoom& room) {
  const Px air = find_air(room);
  return {{{domain.from, room.begin + air}, {domain.to, room.end - air}}, find_log_unit(timeline, domain), {}};
}

/// What remains of the time is drawn at one pace, in what remains of the length.
Course make_broken_course(const std::vector<AxisBreak>& breaks, const Domain& domain, const ScaleRoom& room) {
  const Px whole = room.end - room.begin;
  const auto count = static_cast<std::int64_t>(breaks.size());
  const Px gap = std::min(room.break_gap, whole / (2 * count));
  double left_out = 0;
  for (const AxisBreak& one : breaks)
    left_out += static_cast<double>(one.left_out.to.seconds - one.left_out.from.seconds);
  const double drawn = static_cast<double>(domain.to.seconds - domain.from.seconds) - left_out;
  Course course{{{domain.from, room.begin}}, 0, {}};
  double passed = 0;
  Px gaps;
  const Px length = whole - count * gap;
  Instant from = domain.from;
  for (const AxisBreak& one : breaks) {
    passed += static_cast<double>(one.left_out.from.seconds - from.seconds);
    from = one.left_out.to;
    const Px begin = room.begin + gaps + px(length.value() * (passed / drawn));
    gaps += gap;
    course.gaps.push_back({one.left_out, begin, begin + gap});
    course.knots.push_back({one.left_out.from, begin});
    course.knots.push_back({one.left_out.to, begin + gap});
  }
  course.knots.push_back({domain.to, room.end});
  return course;
}

}  // namespace

Scale make_scale(const Timeline& timeline, const Domain& domain, const ScaleRoom& room) {
  if (timeline.axis.scale == ScaleKind::logarithmic)
    return {domain, room.begin, room.end, make_log_course(timeline, domain, room)};
  const std::vector<AxisBreak> breaks = find_breaks(timeline, domain);
  if (breaks.empty()) return {domain, room.begin, room.end};
  return {domain, room.begin, room.end, make_broken_course(breaks, domain, room)};
}

}  // namespace chronodraw
