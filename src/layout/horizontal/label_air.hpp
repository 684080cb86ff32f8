// SPDX-License-Identifier: MIT
// The air that labels on leaders keep, in one place: what the choice of a layout goes by and what it claims of itself,
// so that others can tell how low such labels could stand.
#pragma once

#include <chronodraw/theme.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

inline constexpr Px centered_width = px(84);  ///< a wider label is not centred
inline constexpr Px row_below_gap = px(16);   ///< from span rows to labels below them

[[nodiscard]] LabelAir make_label_air(const Theme& theme);

}  // namespace chronodraw
