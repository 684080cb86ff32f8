// SPDX-License-Identifier: MIT
// A text as the shaper works on it: one entry a character, which the stages fill in turn (levels, scripts, breaks).
// Soft hyphens and zero width spaces are taken out and become breaks; at most limits::combining_run marks follow one
// another; embeddings and isolates that do not close inside their line are closed there, closers without an opener go,
// and so does what is nested deeper or opened oftener than any text needs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shaping/scripts.hpp"

namespace chronodraw {

/// What may happen between a character and the next.
enum class Break : std::uint8_t { none, allowed, hyphen, must };

struct Character {
  char32_t value{0};
  std::uint32_t begin{0};  ///< byte offset
  Script script{scripts::common};
  std::uint8_t level{0};  ///< bidi embedding level
  Break after{Break::none};
};

struct Characters {
  std::string text;
  std::vector<Character> list;
  bool has_rtl{false};         ///< something in it runs right to left, or says so
  bool has_icu{false};         ///< something in it needs ICU for line breaks
  bool has_lost_marks{false};  ///< there were more combining marks on one letter than are kept

  /// Byte offset of character `index`; that of the end for `list.size()`.
  [[nodiscard]] std::uint32_t find_offset(std::size_t index) const {
    return index < list.size() ? list[index].begin : static_cast<std::uint32_t>(text.size());
  }
  /// The text of characters [first, last).
  [[nodiscard]] std::string_view find_text(std::size_t first, std::size_t last) const {
    return std::string_view(text).substr(find_offset(first), find_offset(last) - find_offset(first));
  }
};

/// `clean`: made by `make_clean_text`. Scripts are resolved: common characters take that of the one before, at the
/// start that of the one after.
[[nodiscard]] Characters read_characters(std::string_view clean);

}  // namespace chronodraw
