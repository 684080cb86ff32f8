// SPDX-License-Identifier: MIT
// One colour to the Hue it becomes on a theme's grounds; equal colours are worked out once.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include <chronodraw/color.hpp>
#include "theme/settings.hpp"

namespace chronodraw {

/// `color` moved until it has `ratio` on each of the grounds.
[[nodiscard]] Color make_legible_on(Color color, std::span<const Color> grounds, double ratio);

class HueTable {
 public:
  /// `grounds`: everything marks and labels may stand on, the background first.
  HueTable(const Settings& settings, std::vector<Color> grounds);

  [[nodiscard]] const Hue& find_hue(Color color);
  [[nodiscard]] const Hue& find_hue(const ColorChoice& choice);

 private:
  [[nodiscard]] Hue make_hue(Color color) const;

  const Settings& settings_;
  std::vector<Color> grounds_;
  std::map<std::tuple<int, int, int>, Hue> hues_;
};

/// What an author chose; null where nothing is chosen, or where the theme has no colours to choose.
[[nodiscard]] const ColorChoice* find_choice(const Settings& settings, const std::optional<ColorChoice>& chosen);
/// The colour an author's choice stands for in a theme.
[[nodiscard]] Color find_color(const Settings& settings, const ColorChoice& choice);

}  // namespace chronodraw
