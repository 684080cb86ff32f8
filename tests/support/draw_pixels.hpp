// SPDX-License-Identifier: MIT
// A whole Scene as pixels, for tests that look at them; the product writes them row by row.
#pragma once

#include <cstdint>
#include <vector>

#include "cairo/raster.hpp"

namespace chronodraw {

/// Rows of straight (not premultiplied) RGBA bytes without padding.
struct Pixels {
  int width{0};
  int height{0};
  std::vector<std::uint8_t> rgba;
};

inline Result<Pixels> draw_pixels(const Scene& scene, double scale) {
  const Result<Raster> raster = draw_raster(scene, scale);
  if (!raster) return raster.diagnostics();
  Pixels pixels{raster.value().width(), raster.value().height(), {}};
  pixels.rgba.resize(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 4);
  for (int row = 0; row < pixels.height; ++row)
    raster.value().copy_rgba_row(row, pixels.rgba.data() + static_cast<std::ptrdiff_t>(row) * pixels.width * 4);
  return pixels;
}

}  // namespace chronodraw
