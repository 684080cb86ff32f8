// SPDX-License-Identifier: MIT
// How many columns the spans of a list take where time runs down, and the fewest they could take: for every group as
// many as there are spans, with the texts in or under them, at one height. Counted from what was drawn, not from dates.
#pragma once

#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"
#include "verify/span_rows.hpp"

namespace chronodraw {

/// Between two spans of one column, at least.
inline constexpr Px column_air = px(6);

/// Whether the plan has bars that run down.
[[nodiscard]] bool has_span_columns(const Plan& plan);
[[nodiscard]] RowCounts find_span_columns(const Plan& plan, const Timeline& timeline);

}  // namespace chronodraw
