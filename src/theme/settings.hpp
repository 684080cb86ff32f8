// SPDX-License-Identifier: MIT
// What the layers of a theme fill in before anything is derived from it. Every field is set by the default theme.
#pragma once

#include <array>
#include <cstddef>

#include <chronodraw/theme.hpp>

namespace chronodraw {

inline constexpr std::size_t palette_size = 8;

struct Settings {
  Theme theme;  ///< lengths, texts and plain colours; its hues are empty until `derive`
  Color accent;
  std::array<Color, palette_size> palette;
  std::array<Color, swatch_count> swatches;
  double span_tint{0};      ///< share of a colour in the background, 0 to 1
  double doubt_tint{0};     ///< share of the span's tint
  double era_tint{0};       ///< share of a colour in the background
  double grid_share{0};     ///< opacity of the rule, 0 to 1
  double milestone_ink{0};  ///< share of ink in a milestone's colour
  double mark_contrast{0};  ///< 3 to 21
};

}  // namespace chronodraw
