// SPDX-License-Identifier: MIT
// A Scene drawn to pixels. Rows are converted only when asked for, so a writer that streams them needs no second copy
// of the picture.
#pragma once

#include <cstdint>

#include <chronodraw/limits.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include "cairo/page_memory.hpp"

namespace chronodraw {

class Raster {
 public:
  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] int height() const { return height_; }
  [[nodiscard]] bool is_opaque() const { return opaque_; }  ///< by its background; then every pixel is

  /// `3 * width()` bytes, red, green, blue; for opaque pictures.
  void copy_rgb_row(int row, std::uint8_t* to) const;
  /// `4 * width()` bytes, straight alpha.
  void copy_rgba_row(int row, std::uint8_t* to) const;
  [[nodiscard]] bool is_like_row_above(int row) const;

 private:
  friend Result<Raster> draw_raster(const Scene& scene, double scale, const Limits& limits);
  Raster(int width, int height, bool opaque);
  /// ARGB, premultiplied; rows follow each other without padding.
  [[nodiscard]] const std::uint32_t* row_begin(int row) const;

  int width_;
  int height_;
  bool opaque_;
  PageMemory memory_;
};

/// Device pixels a px: `scale`; sides rounded up. Errors: `limit-canvas-side`, `limit-canvas-pixels`, a
/// font file that no longer opens.
[[nodiscard]] Result<Raster> draw_raster(const Scene& scene, double scale, const Limits& limits = {});

}  // namespace chronodraw
