// SPDX-License-Identifier: MIT
#include "base/json_text.hpp"

#include "base/utf8.hpp"

namespace chronodraw {

namespace {

void append_escape(std::string& to, char32_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  to += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) to += digits[(value >> shift) & 0xF];
}

}  // namespace

void append_json_text(std::string& to, std::string_view text) {
  to += '"';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += static_cast<std::size_t>(point.length);
    if (point.value == '\n') {
      to += "\\n";
    } else if (is_unprintable(point.value)) {
      append_escape(to, point.value);
    } else {
      if (point.value == '"' || point.value == '\\') to += '\\';
      append_utf8(to, point.value);
    }
  }
  to += '"';
}

std::string format_json_text(std::string_view text) {
  std::string json;
  append_json_text(json, text);
  return json;
}

}  // namespace chronodraw
