// SPDX-License-Identifier: MIT
// sRGB to OKLab and back. Lightness 0 to 1; a and b are the two axes of hue and chroma, about -0.4 to 0.4.
// Basic arithmetic only: no function of the maths library, so equal on every machine.
#pragma once

#include <chronodraw/color.hpp>

namespace chronodraw {

struct Oklab {
  double lightness{0};
  double a{0};
  double b{0};
};

[[nodiscard]] Oklab make_oklab(Color color);
/// The nearest sRGB colour; where there is none, the one of the same lightness and hue with the most chroma.
[[nodiscard]] Color make_color(const Oklab& lab);

}  // namespace chronodraw
