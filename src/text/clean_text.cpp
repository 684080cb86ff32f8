// SPDX-License-Identifier: MIT
#include "text/clean_text.hpp"

#include "base/utf8.hpp"

namespace chronodraw {
namespace {

bool is_line_end(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

void drop_end_spaces(std::string& text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
}

/// Not at the start: an empty first line shows nothing.
void append_line_feed(std::string& text) {
  drop_end_spaces(text);
  if (!text.empty()) text.push_back('\n');
}

void append_space(std::string& text) {
  if (!text.empty() && text.back() != ' ' && text.back() != '\n') text.push_back(' ');
}

}  // namespace

bool is_break_space(char32_t c) {
  return c == ' ' || c == 0x1680 || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x205F || c == 0x3000;
}

std::string make_clean_text(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const bool is_crlf = c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (is_line_end(c.value)) {
      if (!is_crlf) append_line_feed(clean);
    } else if (c.value == ' ' || c.value == '\t') {
      append_space(clean);
    } else if (!is_control(c.value)) {
      append_utf8(clean, c.value);
    }
    at += static_cast<std::size_t>(c.length);
  }
  while (!clean.empty() && (clean.back() == ' ' || clean.back() == '\n')) clean.pop_back();
  return clean;
}

}  // namespace chronodraw
