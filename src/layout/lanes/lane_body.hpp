// SPDX-License-Identifier: MIT
// The events of one lane in the fewest rows: parts from the lane's first row on, y from its upper edge.
#pragma once

#include <vector>

#include "layout/lanes/sheet.hpp"

namespace chronodraw {

struct LaneBody {
  std::vector<Part> parts;
  Px height;
  int rows{0};
  int depth{0};
  std::vector<Px> row_tops{};  ///< of a waterfall, whose rows are claimed one by one
};

[[nodiscard]] LaneBody make_lane_body(const LaneSheet& sheet, const std::vector<int>& events);

}  // namespace chronodraw
