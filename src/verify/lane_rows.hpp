// SPDX-License-Identifier: MIT
// How many rows each lane takes, and the fewest it could take: as many as there are items over one place, each with its
// label and the air the layout says it keeps. Counted from bars, marks and texts as they were drawn.
#pragma once

#include <vector>

#include "plan/plan.hpp"
#include "verify/span_rows.hpp"

namespace chronodraw {

/// For every lane of the plan's claims, in their order; `depth` rows are needed at least.
[[nodiscard]] std::vector<RowCounts> count_lane_rows(const Plan& plan);

}  // namespace chronodraw
