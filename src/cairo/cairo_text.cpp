// SPDX-License-Identifier: MIT
#include "cairo/cairo_text.hpp"

#include "base/utf8.hpp"

namespace chronodraw {

namespace {

bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE; }

}  // namespace

std::string make_cairo_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    const std::size_t begin = out.size();
    append_utf8(out, is_noncharacter(point.value) ? U'\uFFFD' : point.value);
    const auto length = static_cast<std::size_t>(point.length);
    if (out.size() - begin < length) out.append(length - (out.size() - begin), ' ');
    at += length;
  }
  return out;
}

}  // namespace chronodraw
