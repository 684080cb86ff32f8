// SPDX-License-Identifier: MIT
// How many rows the spans take, and the fewest they could take: as many as there are spans with their labels over one
// place of the axis. Counted from the bars and the labels beside them as they were drawn, not from dates; where several
// bands of the axis stand one below the other, for each and summed up.
#pragma once

#include "plan/plan.hpp"

namespace chronodraw {

struct RowCounts {
  int rows{0};   ///< distinct heights at which bars stand
  int depth{0};  ///< most spans over one place; those that only touch are not over each other
};

[[nodiscard]] RowCounts find_span_rows(const Plan& plan);

}  // namespace chronodraw
