// SPDX-License-Identifier: MIT
// Colours made readable without losing their hue: lightness is moved in OKLab (Ottosson 2020, "A perceptual color space
// for image processing"), chroma gives way only where sRGB ends. Basic arithmetic only, so equal on every machine.
#pragma once

#include <chronodraw/color.hpp>

namespace chronodraw {

/// `color` made lighter or darker, whichever the ground is far from, by the least that gives it `ratio` (WCAG 2) on
/// `ground`; black or white where no step of its hue is enough.
[[nodiscard]] Color make_legible(Color color, Color ground, double ratio);

}  // namespace chronodraw
