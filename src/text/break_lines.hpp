// SPDX-License-Identifier: MIT
// Where the lines of a paragraph end: first fit over its words, then evened out where asked, then without a lone short
// word on the last line. Works on advances alone; makes no glyphs.
#pragma once

#include <cstdint>
#include <vector>

#include "text/shaper.hpp"

namespace chronodraw {

/// Words [first, last] of a paragraph, the outer two perhaps cut: bytes [begin, end).
struct LineSpan {
  std::size_t first{0};
  std::size_t last{0};
  std::uint32_t begin{0};
  std::uint32_t end{0};
  Px advance;          ///< with the hyphen
  bool hyphen{false};  ///< the last word's is shown
  bool operator==(const LineSpan&) const = default;
};

/// In order, the whole paragraph covered but for spaces. A line exceeds `width` only when a single cluster does.
/// `balanced`: the least width that needs no more lines is used instead, where there are at most forty lines.
/// O(words + clusters of words that are cut), up to twenty times that when balanced.
[[nodiscard]] std::vector<LineSpan> break_lines(const Paragraph& paragraph, Px width, bool balanced);

}  // namespace chronodraw
