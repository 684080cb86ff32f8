// SPDX-License-Identifier: MIT
// From plain settings to what a picture needs: a Hue for each group, event and marker, tints for eras, and every text
// and mark readable where it stands. Contrast is that of WCAG 2.
#pragma once

#include <chronodraw/timeline.hpp>
#include "theme/settings.hpp"

namespace chronodraw {

inline constexpr double text_contrast = 4.5;
inline constexpr double least_mark_contrast = 3;

/// The finished theme; `settings` with background and page final.
[[nodiscard]] Theme derive(const Settings& settings, const Timeline& timeline);

}  // namespace chronodraw
