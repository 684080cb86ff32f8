// SPDX-License-Identifier: MIT
// What a page knows of its picture's axis: how far it may be stretched, and the ticks that stand on it at each stretch,
// so that no script need know the calendar.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// The level axis of a Plan that can be stretched.
struct TimeAxis {
  Rect band;
  Px left;   ///< of what moves, once it is stretched: the band's beside a column of names, else the page's
  Px right;  ///< the page's
  Px foot;   ///< where lines of the grid end; the band's bottom without a grid
  std::vector<TimeKnot> knots;  ///< empty: time cannot be stretched
};

/// Without knots where time does not run to the right, or has no ticks to be taken as a pattern.
[[nodiscard]] TimeAxis find_time_axis(const Plan& plan);

/// A JSON object: the reach that may be moved through and the greatest stretch; where time can be stretched also the
/// band and the levels of ticks, finest first, each with the least stretch that has room for it, places at stretch 1,
/// labels, which of them begin a larger unit, and its name. Without `levels` the whole picture is magnified. Holds no
/// `<`.
[[nodiscard]] std::string format_time_axis(const TimeAxis& axis, const Timeline& timeline, const DateStyle& dates);

}  // namespace chronodraw
