// SPDX-License-Identifier: MIT
// The theme for pictures under 700 px: every text size one step down a fixed ladder, and less white space around.
#pragma once

#include <chronodraw/theme.hpp>

namespace chronodraw {

inline constexpr Px narrow_below = px(700);
inline constexpr Px smallest_size = px(8.7);  ///< 6.5 pt; a size set smaller on purpose stays

/// The next smaller size of the ladder, never under `smallest_size`; a size that is smaller already stays.
[[nodiscard]] Px find_step_below(Px size);
/// Texts one step down, their leading and tracking in proportion; margin and header gaps narrower.
[[nodiscard]] Theme make_narrow(Theme theme);
/// `style` at another size, with leading (in whole px) and tracking in proportion.
[[nodiscard]] TextStyle make_resized(TextStyle style, Px size);

}  // namespace chronodraw
