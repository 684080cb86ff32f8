// SPDX-License-Identifier: MIT
// Scene to pixels, PDF and outlines, by Cairo: the only folder that uses it. Total for a Scene within the canvas
// limits; glyphs are drawn from the shaped runs with hinting off.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>

namespace chronodraw {

/// Rows of straight (not premultiplied) RGBA bytes without padding.
struct Pixels {
  int width{0};
  int height{0};
  std::vector<std::uint8_t> rgba;
};

/// Errors: `limit-canvas-side`, `limit-canvas-pixels`, a font file that no longer opens.
[[nodiscard]] Result<Pixels> draw_pixels(const Scene& scene, double scale);
/// Real text, title, links, fixed dates. 1 px = 0.75 pt.
[[nodiscard]] Result<std::string> draw_pdf(const Scene& scene);
/// Text as shapes, stable ids, title; in px.
[[nodiscard]] Result<std::string> draw_svg_outlines(const Scene& scene);

}  // namespace chronodraw
