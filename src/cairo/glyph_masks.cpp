// SPDX-License-Identifier: MIT
#include "cairo/glyph_masks.hpp"

#include FT_OUTLINE_H

#include "base/memory_watch.hpp"

namespace chronodraw {

namespace {

/// A glyph that a font cannot give is left out; one that there is no memory for is not.
bool is_failure(FT_Error error) {
  if (error == FT_Err_Out_Of_Memory) report_no_memory();
  check_memory();
  return error != 0;
}

}  // namespace

const GlyphMask& GlyphMasks::find(const MaskKey& key) {
  const auto found = masks_.lower_bound(key);
  if (found != masks_.end() && found->first == key) return found->second;
  return masks_.emplace_hint(found, key, make(key))->second;
}

GlyphMask GlyphMasks::make(const MaskKey& key) {
  constexpr FT_Int32 flags = FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;
  const FT_Face face = fonts_.find_face(key.font);
  if (face == nullptr || is_failure(FT_Set_Char_Size(face, 0, key.size, 72, 72))) return {};
  if (is_failure(FT_Load_Glyph(face, key.glyph, flags)) || face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return {};
  FT_Outline_Translate(&face->glyph->outline, key.phase * 16, 0);
  if (is_failure(FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL))) return {};
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
