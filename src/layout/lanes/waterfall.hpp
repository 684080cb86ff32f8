// SPDX-License-Identifier: MIT
// Lanes with a row for every event, in order of time, its name in a column at the left: the list of a plan. On narrow
// pages the name stands above its bar.
#pragma once

#include <vector>

#include "layout/lanes/lane_body.hpp"
#include "layout/lanes/list_lanes.hpp"

namespace chronodraw {

/// The columns left of the axis. No names: they stand above their bars.
struct PlanColumns {
  Px names;
  Px dates;                        ///< 0 where dates are not asked for
  Px shift;                        ///< of names, within a group
  [[nodiscard]] Px width() const;  ///< of all, with the gaps after them
};

[[nodiscard]] PlanColumns find_plan_columns(const Page& page, const std::vector<Lane>& lanes);

/// One row an event.
[[nodiscard]] LaneBody make_waterfall_body(const LaneSheet& sheet, const Lane& lane, const PlanColumns& columns);

}  // namespace chronodraw
