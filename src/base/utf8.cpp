// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace chronodraw {

namespace {

constexpr CodePoint stray{0xFFFD, 1};

/// Bytes of a sequence by its first byte; 0 where none may start.
int find_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

bool is_allowed(char32_t value, int length) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= least[static_cast<std::size_t>(length)] && value <= 0x10FFFF && !surrogate;
}

char make_byte(char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); }

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return stray;
  const auto lead = static_cast<unsigned char>(text[offset]);
  const int length = find_length(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || offset + static_cast<std::size_t>(length) > text.size()) return stray;
  char32_t value = lead & (0x7Fu >> length);
  for (int i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[offset + static_cast<std::size_t>(i)]);
    if ((next & 0xC0u) != 0x80u) return stray;
    value = (value << 6) | (next & 0x3Fu);
  }
  return is_allowed(value, length) ? CodePoint{value, length} : stray;
}

void append_utf8(std::string& to, char32_t code_point) {
  if (code_point < 0x80) {
    to += make_byte(code_point);
  } else if (code_point < 0x800) {
    to += make_byte(0xC0 | (code_point >> 6));
    to += make_byte(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    to += make_byte(0xE0 | (code_point >> 12));
    to += make_byte(0x80 | ((code_point >> 6) & 0x3F));
    to += make_byte(0x80 | (code_point & 0x3F));
  } else {
    to += make_byte(0xF0 | (code_point >> 18));
    to += make_byte(0x80 | ((code_point >> 12) & 0x3F));
    to += make_byte(0x80 | ((code_point >> 6) & 0x3F));
    to += make_byte(0x80 | (code_point & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += static_cast<std::size_t>(decode_utf8(text, at).length);
  return count;
}

bool is_unprintable(char32_t code_point) {
  constexpr std::array<std::pair<char32_t, char32_t>, 10> ranges{{{0x00, 0x1F},
                                                                  {0x7F, 0x9F},
                                                                  {0x61C, 0x61C},
                                                                  {0x200E, 0x200F},
                                                                  {0x2028, 0x202E},
                                                                  {0x2066, 0x2069},
                                                                  {0xFDD0, 0xFDEF},
                                                                  {0xFEFF, 0xFEFF},
                                                                  {0xFFF9, 0xFFFB},
                                                                  {0xFFFE, 0xFFFF}}};
  return std::any_of(ranges.begin(), ranges.end(),
                     [=](const auto& range) { return code_point >= range.first && code_point <= range.second; });
}

}  // namespace chronodraw
