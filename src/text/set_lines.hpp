// SPDX-License-Identifier: MIT
// Paragraph to TextBlock: breaks into lines and puts each line's runs into visual order (UAX #9 rule L2). A word wider
// than the line is broken at cluster edges, so nothing ever sticks out and nothing is lost.
#pragma once

#include <chronodraw/text.hpp>
#include "text/shaper.hpp"

namespace chronodraw {

enum class Align { start, center, end };  ///< start is left; a page from right to left asks for end

struct LineOptions {
  Px width{px(1e9)};          ///< a line's advance never exceeds it, unless a single cluster does
  Align align{Align::start};  ///< of lines within the block
  bool balanced{false};       ///< lines as even as possible without adding one
};

/// Lines within `options.width`; `block.width` is the widest advance. A last line of one short word is avoided. Total:
/// every text has a block, an empty one a block without lines.
[[nodiscard]] TextBlock set_lines(const Paragraph& paragraph, const LineOptions& options);

/// How a paragraph comes out, without its glyphs.
struct LineMeasure {
  Px width;  ///< the widest advance
  Px height;
  int lines{0};
};
[[nodiscard]] LineMeasure measure_lines(const Paragraph& paragraph, const LineOptions& options);

/// `block` with its lines moved for another alignment; its size stays.
[[nodiscard]] TextBlock make_aligned(TextBlock block, Align align);

}  // namespace chronodraw
