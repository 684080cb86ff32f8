// SPDX-License-Identifier: MIT
// Whether labels can be read in order of time and matched to their marks without tracing.
#pragma once

#include "plan/plan.hpp"

namespace chronodraw {

/// Labels side by side along the axis that stand in the other order than their marks: of two labels with nothing
/// between them, each pair once. Time runs right, left on right-to-left pages, or down. O(n log n).
[[nodiscard]] int count_misordered(const Plan& plan);

/// Labels to which the end of another subject's leader is nearer than that of their own. Labels without a leader stand
/// in or beside their mark. O(n log n) for labels spread along either axis of the page.
[[nodiscard]] int count_misassociated(const Plan& plan);

}  // namespace chronodraw
