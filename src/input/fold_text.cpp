// SPDX-License-Identifier: MIT
#include "input/fold_text.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr std::string_view blanks = " \t\n\r";

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void append_paragraph(std::string& to, std::string_view text) {
  const std::string line = fold_line(text);
  if (line.empty()) return;
  if (!to.empty()) to += '\n';
  to += line;
}

}  // namespace

std::string fold_line(std::string_view text) {
  text = trim(text);
  if (text.find_first_of("\t\n\r") == std::string_view::npos) return std::string(text);
  std::string line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\t\n\r"), text.size());
    const bool is_break = end < text.size() && text[end] != '\t';
    line += is_break ? trim(text.substr(0, end)) : text.substr(0, end);
    if (end == text.size()) break;
    line += ' ';
    text.remove_prefix(end + 1);
    if (is_break) text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  }
  return line;
}

std::string fold_paragraphs(std::string_view text, ScalarStyle style) {
  std::string folded;
  std::string paragraph;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const bool ends_paragraph = style != ScalarStyle::literal || trim(line).empty();
    paragraph += line;
    paragraph += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!ends_paragraph) continue;
    append_paragraph(folded, paragraph);
    paragraph.clear();
  }
  append_paragraph(folded, paragraph);
  return folded;
}

}  // namespace chronodraw
