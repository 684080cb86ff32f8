// SPDX-License-Identifier: MIT
// Colour arithmetic: names, mixing, WCAG 2 contrast.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <chronodraw/color.hpp>

namespace chronodraw {

/// `#RGB`, `#RRGGBB` or `#RRGGBBAA`.
[[nodiscard]] std::optional<Color> read_color(std::string_view text);
[[nodiscard]] std::string format_color(Color color);                     ///< `#RRGGBB`, alpha left out
[[nodiscard]] std::optional<Swatch> find_swatch(std::string_view name);  ///< also `gray`
[[nodiscard]] std::string_view swatch_name(Swatch swatch);

/// `share` of `over` laid on `under`, opaque; 0 to 1.
[[nodiscard]] Color make_mix(Color over, Color under, double share);
/// The grey that is as bright as `color`: the one a photocopy makes of it.
[[nodiscard]] Color make_grey(Color color);
/// WCAG 2.x contrast ratio, 1 to 21.
[[nodiscard]] double find_contrast(Color a, Color b);

}  // namespace chronodraw
