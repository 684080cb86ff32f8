// SPDX-License-Identifier: MIT
#include "cairo/glyph_masks.hpp"

#include FT_OUTLINE_H

namespace chronodraw {

const GlyphMask& GlyphMasks::find(const MaskKey& key) {
  const auto found = masks_.lower_bound(key);
  if (found != masks_.end() && found->first == key) return found->second;
  return masks_.emplace_hint(found, key, make(key))->second;
}

GlyphMask GlyphMasks::make(const MaskKey& key) {
  constexpr FT_Int32 flags = FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;
  const FT_Face face = fonts_.find_face(key.font);
  if (face == nullptr || FT_Set_Char_Size(face, 0, key.size, 72, 72) != 0) return {};
  if (FT_Load_Glyph(face, key.glyph, flags) != 0 || face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return {};
  FT_Outline_Translate(&face->glyph->outline, key.phase * 16, 0);
  if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) return {};
  const FT_Bitmap& bitmap = face->glyph->bitmap;
  GlyphMask mask{face->glyph->bitmap_left,
                 face->glyph->bitmap_top,
                 static_cast<int>(bitmap.width),
                 static_cast<int>(bitmap.rows),
                 {}};
  for (unsigned int row = 0; row < bitmap.rows; ++row) {
    const std::uint8_t* begin = bitmap.buffer + static_cast<std::ptrdiff_t>(row) * bitmap.pitch;
    mask.coverage.insert(mask.coverage.end(), begin, begin + bitmap.width);
  }
  return mask;
}

}  // namespace chronodraw
