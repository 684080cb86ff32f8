// SPDX-License-Identifier: MIT
// Scenes made by hand for the tests of the writers.
#pragma once

#include <string>
#include <string_view>

#include <chronodraw/scene.hpp>
#include "text/fixed_shaper.hpp"
#include "text/set_lines.hpp"

namespace chronodraw::pages {

inline constexpr Color ink{27, 36, 48, 255};
inline constexpr Color blue{0, 114, 178, 255};
inline constexpr Color white{255, 255, 255, 255};

/// Where the build found Inter, and the name an SVG calls it by.
inline FontTable inter() {
  return {{CHRONODRAW_FONT_DIR "/Inter-Regular.otf", 0, "Inter", Weight::regular, "4"},
          {CHRONODRAW_FONT_DIR "/Inter-SemiBold.otf", 0, "Inter", Weight::semibold, "4"}};
}

/// Every line feed starts a line; widths are FixedShaper's, so glyphs are any glyph but always the same.
inline Text text(Point origin, std::string_view words, Color color = ink) {
  FixedShaper shaper;
  return {origin, set_lines(shaper.shape(words, TextStyle{}), {}), color};
}

inline Scene page(Px width, Px height) {
  Scene scene;
  scene.size = {width, height};
  scene.background = white;
  scene.lang = "en";
  scene.title = "A page";
  scene.description = "Made by hand.";
  scene.fonts = inter();
  return scene;
}

inline Path bar(const Rect& rect, Color color = blue) { return {Box{rect, {}}, color, {}}; }

}  // namespace chronodraw::pages
