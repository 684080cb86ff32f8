// SPDX-License-Identifier: MIT
// What the layers of a theme fill in before anything is derived from it. Every field is set by the default theme.
#pragma once

#include <array>
#include <cstddef>

#include <chronodraw/theme.hpp>

namespace chronodraw {

inline constexpr std::size_t palette_size = 8;

enum class Coloring { full, monochrome };

struct Settings {
  Theme theme;  ///< lengths, texts and plain colours; its hues are empty until `derive`
  Color accent;
  std::array<Color, palette_size> palette;
  std::array<Color, swatch_count> swatches;
  std::array<MarkShape, palette_size> shapes{};    ///< of the groups' marks, in order
  std::array<Hatching, palette_size> hatchings{};  ///< of the groups' bars, in order
  Coloring coloring{Coloring::full};  ///< monochrome: every colour as grey, and those an author chose left out
  double span_tint{0};                ///< share of a colour in the background, 0 to 1
  double doubt_tint{0};               ///< share of the span's tint
  double era_tint{0};                 ///< share of a colour in the background
  double hatch_tint{0};               ///< share of a colour in its tint
  double grid_share{0};               ///< opacity of the rule, 0 to 1
  double milestone_ink{0};            ///< share of ink in a milestone's colour
  double mark_contrast{0};            ///< 3 to 21
};

}  // namespace chronodraw
