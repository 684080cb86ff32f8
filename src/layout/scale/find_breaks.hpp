// SPDX-License-Identifier: MIT
// What a chronological axis leaves out: what the document says, or long stretches in which nothing happened and nothing
// lasted. At most three of the longest, each longer than 18 % of the view and three times the median gap, and only
// where they free a quarter of it together; longest first is best, for only their sum counts.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

struct AxisBreak {
  DateValue range;  ///< in whole days, months or years, to be printed
  Domain left_out;
};

/// In order, apart, and well inside the view. None on a scale that is not chronological.
[[nodiscard]] std::vector<AxisBreak> find_breaks(const Timeline& timeline, const Domain& view);

}  // namespace chronodraw
