// SPDX-License-Identifier: MIT
// How different two colours look, by CIEDE2000 (Sharma, Wu and Dalal 2005): about 1 is just visible side by side, 10 is
// told apart at a glance.
#pragma once

#include <chronodraw/color.hpp>

namespace chronodraw {

[[nodiscard]] double find_color_difference(Color first, Color second);

/// CIELAB under D65, for checking the formula against its published pairs.
struct Lab {
  double lightness{0};
  double a{0};
  double b{0};
};
[[nodiscard]] double find_color_difference(const Lab& first, const Lab& second);

}  // namespace chronodraw
