// SPDX-License-Identifier: MIT
// Text that has been shaped and broken into lines: the last time anything measures it. A backend draws the glyphs
// of a TextBlock, or writes its lines as text; it never shapes, measures or aligns again.
// Widths come from HarfBuzz in font units without hinting, so they are the same on every surface, bit for bit.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

enum class Direction { ltr, rtl };

enum class Weight { regular, semibold };

struct TextStyle {
  Weight weight{Weight::regular};
  Px size{px(12)};
  Px leading{px(16)};   ///< from baseline to baseline
  Px tracking;          ///< added after every cluster
  bool tabular{false};  ///< figures of equal width
  constexpr auto operator<=>(const TextStyle&) const = default;
};

/// A font file in use. Runs name fonts by their index in the table of the Shaper, which Plan and Scene carry along.
struct FontFile {
  std::string path;
  int face_index{0};
  std::string family;
  Weight weight{Weight::regular};
  std::string version;  ///< as the file states it
  bool operator==(const FontFile&) const = default;
};
using FontTable = std::vector<FontFile>;

/// One glyph at its place: relative to the line's left end and baseline, y down.
struct Glyph {
  std::uint32_t id{0};       ///< in the font file
  std::uint32_t cluster{0};  ///< byte offset into the line's text
  Point at;
  bool operator==(const Glyph&) const = default;
};

/// Glyphs of one font and direction, in visual order from left to right.
struct GlyphRun {
  int font{0};  ///< index into the FontTable
  Direction direction{Direction::ltr};
  std::uint32_t text_begin{0};  ///< bytes [text_begin, text_end) of the line's text
  std::uint32_t text_end{0};
  std::vector<Glyph> glyphs;
  bool operator==(const GlyphRun&) const = default;
};

struct TextLine {
  std::string text;                     ///< UTF-8, logical order, without the spaces at its end
  Direction direction{Direction::ltr};  ///< of the paragraph
  Px x;                                 ///< of the left end, from the block's left edge
  Px baseline;                          ///< from the block's top
  Px advance;
  std::vector<GlyphRun> runs;  ///< visual order
  bool operator==(const TextLine&) const = default;
};

/// Lines of one style; `width` is the widest line's advance, `height` lines times leading.
struct TextBlock {
  TextStyle style;
  Px width;
  Px height;
  std::vector<TextLine> lines;
  bool operator==(const TextBlock&) const = default;
};

}  // namespace chronodraw
