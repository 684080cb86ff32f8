// SPDX-License-Identifier: MIT
// Glyphs as coverage masks for pixels: rasterised once for each font, size and quarter of a pixel sideways, then
// blended straight into the page. Cairo 1.16 sets glyphs on whole pixels only, which spaces small text unevenly.
// Baselines stand on whole pixels. Internal to src/cairo.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "cairo/font_faces.hpp"

namespace chronodraw {

/// Coverage 0 to 255 of `width` by `rows` pixels, its top left corner at (`left`, -`top`) from the pen.
struct GlyphMask {
  int left{0};
  int top{0};
  int width{0};
  int rows{0};
  std::vector<std::uint8_t> coverage;
};

/// Which mask: the glyph of a font at a size in 1/64 pixel, `phase` quarters of a pixel to the right.
struct MaskKey {
  int font{0};
  int size{0};
  std::uint32_t glyph{0};
  int phase{0};
  auto operator<=>(const MaskKey&) const = default;
};

class GlyphMasks {
 public:
  explicit GlyphMasks(FontFaces& fonts) : fonts_(fonts) {}
  /// Empty where the font does not open or the glyph is blank.
  [[nodiscard]] const GlyphMask& find(const MaskKey& key);

 private:
  [[nodiscard]] GlyphMask make(const MaskKey& key);

  FontFaces& fonts_;
  std::map<MaskKey, GlyphMask> masks_;
};

}  // namespace chronodraw
