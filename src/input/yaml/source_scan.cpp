// SPDX-License-Identifier: MIT
#include "input/yaml/source_scan.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool is_blank_at(std::string_view text, std::size_t at) { return at >= text.size() || is_white_space(text[at]); }

bool is_list_item(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == '-' && is_blank_at(text, at + 1);
}

std::size_t skip_indent(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t", at), text.size());
}

bool is_empty_line(std::string_view text, std::size_t line) {
  const std::size_t first = skip_indent(text, line);
  return first >= find_line_end(text, line) || text[first] == '#' || text[first] == '\r';
}

}  // namespace

bool is_white_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t find_quote_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 >= text.size() || text[i + 1] != quote) return i + 1;
      ++i;
    }
  }
  return none;
}

bool has_swallowed_line(std::string_view text, std::size_t begin, std::size_t end, int column) {
  text = text.substr(0, end);
  for (std::size_t line = text.find('\n', begin); line < end; line = text.find('\n', line)) {
    const std::size_t first = skip_indent(text, ++line);
    const bool is_left = static_cast<int>(first - line) <= column;
    if (is_left && first < end && (is_list_item(text, first) || find_colon(text, first) < end)) return true;
  }
  return false;
}

std::size_t find_line_begin(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t before = text.rfind('\n', at - 1);
  return before == none ? 0 : before + 1;
}

std::size_t find_line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

std::size_t find_line_content(std::string_view text, std::size_t at) {
  std::size_t first = skip_indent(text, find_line_begin(text, at));
  while (is_list_item(text, first)) first = skip_indent(text, first + 1);
  return first;
}

std::size_t find_plain_end(std::string_view text, std::size_t at) {
  std::size_t end = find_line_end(text, at);
  for (std::size_t i = at + 1; i < end; ++i)
    if (text[i] == '#' && is_white_space(text[i - 1])) end = i;
  while (end > at && is_white_space(text[end - 1])) --end;
  return end;
}

std::size_t find_colon(std::string_view text, std::size_t at) {
  const std::size_t end = find_plain_end(text, at);
  if (at >= end) return none;
  std::size_t i = at;
  if (text[at] == '"' || text[at] == '\'') i = find_quote_end(text, at);
  for (; i < end; ++i)
    if (text[i] == ':' && is_blank_at(text, i + 1)) return i;
  return none;
}

std::size_t find_property_end(std::string_view text, std::size_t at) {
  const std::size_t closed = text.substr(at).starts_with("!<") ? text.find('>', at) : none;
  if (closed < find_line_end(text, at)) return closed + 1;
  return std::min(text.find_first_of(" \t\r\n,]}", at), text.size());
}

std::size_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = find_property_end(text, at);
    while (at < text.size() && is_white_space(text[at])) ++at;
  }
  return at;
}

std::size_t find_last_ink(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  while (at > 0 && is_white_space(text[at - 1])) --at;
  return at > 0 ? at - 1 : 0;
}

std::size_t find_line_above(std::string_view text, std::size_t at) {
  std::size_t line = find_line_begin(text, at);
  while (line > 0) {
    line = find_line_begin(text, line - 1);
    if (!is_empty_line(text, line)) return line;
  }
  return none;
}

}  // namespace chronodraw
