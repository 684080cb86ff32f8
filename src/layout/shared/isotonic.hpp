// SPDX-License-Identifier: MIT
// Exact placement on a line: positions as near to their targets as order and distances allow, by isotonic regression
// (pool adjacent violators; Barlow et al. 1972, optimality for fixed gaps by substituting y_i = p_i - sum of gaps).
#pragma once

#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// Minimises the sum of (p_i - target_i)^2 with p_{i+1} >= p_i + gap_i, low <= p_0 and p_last <= high.
/// `gaps`: one less than targets, not negative. Infeasible walls (high - low under the sum of gaps) overshoot `high`.
/// Gaps hold exactly: each block of touching labels is rounded once. O(n).
[[nodiscard]] std::vector<Px> place_in_order(std::span<const Px> targets, std::span<const Px> gaps, Px low, Px high);

}  // namespace chronodraw
