// SPDX-License-Identifier: MIT
// UTF-8 to code points and back. Input has passed the byte check, so decoding never fails; a stray byte reads as
// U+FFFD.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chronodraw {

struct CodePoint {
  char32_t value{0};
  int length{0};  ///< bytes
};

[[nodiscard]] CodePoint decode_utf8(std::string_view text, std::size_t offset);
void append_utf8(std::string& to, char32_t code_point);
[[nodiscard]] std::size_t count_code_points(std::string_view text);
/// Controls, line separators, bidi controls, byte-order marks, noncharacters of the first plane: what could rewrite a
/// terminal's line.
[[nodiscard]] bool is_unprintable(char32_t code_point);

}  // namespace chronodraw
