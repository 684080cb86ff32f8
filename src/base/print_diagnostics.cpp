// SPDX-License-Identifier: MIT
#include "base/print_diagnostics.hpp"

#include <algorithm>
#include <array>

#include "base/json_text.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

constexpr int widest_line = 100;    ///< columns of source shown
constexpr int columns_before = 40;  ///< kept before the caret where a line is cut
constexpr std::string_view cut_mark = "...";
constexpr std::string_view tab_text = "    ";
constexpr std::ptrdiff_t most_shown = 50;    ///< in the form with carets
constexpr std::size_t longest_text = 2'000;  ///< bytes of one message, hint or name
constexpr std::int64_t rest_bytes = 200;     ///< kept for the line that counts what is left

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t count>
bool is_in(const std::array<Range, count>& ranges, char32_t value) {
  return std::any_of(ranges.begin(), ranges.end(), [&](Range r) { return value >= r.first && value <= r.last; });
}

/// Columns a terminal gives a character: 2 for East Asian wide and emoji, 0 for the common combining marks.
int find_columns(char32_t value) {
  constexpr std::array<Range, 6> zero{
      {{0x300, 0x36F}, {0x483, 0x489}, {0x591, 0x5BD}, {0x64B, 0x65F}, {0x200B, 0x200D}, {0xFE00, 0xFE0F}}};
  constexpr std::array<Range, 9> two{{{0x1100, 0x115F},
                                      {0x2E80, 0x303E},
                                      {0x3041, 0xA4CF},
                                      {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},
                                      {0xFE30, 0xFE6F},
                                      {0xFF00, 0xFF60},
                                      {0x1F300, 0x1FAFF},
                                      {0x20000, 0x3FFFD}}};
  if (value < 0x300) return 1;
  if (is_in(zero, value)) return 0;
  return is_in(two, value) ? 2 : 1;
}

struct Cell {
  std::string text;
  int columns{1};
};

Cell make_cell(char32_t value) {
  if (value == '\t') return {std::string(tab_text), static_cast<int>(tab_text.size())};
  if (is_unprintable(value)) value = 0xFFFD;
  Cell cell{{}, find_columns(value)};
  append_utf8(cell.text, value);
  return cell;
}

std::vector<Cell> make_cells(std::string_view line) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = decode_utf8(line, at);
    cells.push_back(make_cell(point.value));
    at += static_cast<std::size_t>(point.length);
  }
  return cells;
}

int count_columns(const std::vector<Cell>& cells, std::size_t from, std::size_t to) {
  int columns = 0;
  for (std::size_t i = from; i < to; ++i) columns += cells[i].columns;
  return columns;
}

/// The part of a line that is shown, and how many columns stand before and under the caret.
struct Excerpt {
  std::string text;
  int before{0};
  int under{1};
};

Excerpt make_excerpt(const Place& place) {
  const std::vector<Cell> cells = make_cells(place.source_line);
  const auto caret = std::min(cells.size(), static_cast<std::size_t>(std::max(0, place.column - place.source_column)));
  const std::size_t caret_end = std::min(cells.size(), caret + static_cast<std::size_t>(place.length));
  const bool too_wide = place.source_column > 1 || count_columns(cells, 0, cells.size()) > widest_line;
  std::size_t first = 0;
  if (too_wide)
    for (first = caret; first > 0 && count_columns(cells, first - 1, caret) <= columns_before;) --first;
  std::size_t last = first;
  for (int columns = 0; last < cells.size() && columns + cells[last].columns <= widest_line; ++last)
    columns += cells[last].columns;

  Excerpt excerpt;
  if (first > 0 || place.source_column > 1) excerpt.text = cut_mark;
  excerpt.before = static_cast<int>(excerpt.text.size()) + count_columns(cells, first, caret);
  for (std::size_t i = first; i < last; ++i) excerpt.text += cells[i].text;
  if (last < cells.size()) excerpt.text += cut_mark;
  excerpt.under = std::max(1, count_columns(cells, caret, std::min(caret_end, last)));
  return excerpt;
}

std::string_view severity_name(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::string_view fault_name(Fault fault) {
  constexpr std::array<std::string_view, 4> names{"document", "io", "limit", "internal"};
  return names[static_cast<std::size_t>(fault)];
}

/// ANSI sequences, all empty without colour.
struct Paint {
  std::string_view bold, error, warning, quiet, plain;
};
constexpr Paint colored{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[36m", "\x1b[0m"};
constexpr Paint uncolored{};

/// `file:line:column: `, or what of it is known.
std::string format_position(const Place& place) {
  if (place.file.empty()) return {};
  std::string text = make_harmless(place.file) + ":";
  if (place.line > 0)
    text += format_number(std::int64_t{place.line}) + ":" + format_number(std::int64_t{place.column}) + ":";
  return text + " ";
}

void append_headline(std::string& to, const Diagnostic& d, const Paint& paint) {
  to += paint.bold;
  to += format_position(d.place);
  to += paint.plain;
  to += d.severity == Severity::error ? paint.error : paint.warning;
  to += severity_name(d.severity);
  to += ":";
  to += paint.plain;
  to += " " + make_harmless(d.message) + " [" + d.code + "]\n";
}

void append_source(std::string& to, const Diagnostic& d, const Paint& paint) {
  const Excerpt excerpt = make_excerpt(d.place);
  const std::string number = format_number(std::int64_t{d.place.line});
  to += paint.quiet;
  to += "  " + number + " |";
  to += paint.plain;
  to += (excerpt.text.empty() ? "" : " ") + excerpt.text + "\n";
  to += paint.quiet;
  to += "  " + std::string(number.size(), ' ') + " | ";
  to += d.severity == Severity::error ? paint.error : paint.warning;
  to += std::string(static_cast<std::size_t>(excerpt.before), ' ');
  to += std::string(static_cast<std::size_t>(excerpt.under), '^');
  to += paint.plain;
  to += "\n";
}

void append_human(std::string& to, const Diagnostic& d, const Paint& paint) {
  append_headline(to, d, paint);
  if (d.place.line > 0) append_source(to, d, paint);
  for (const std::string& hint : d.hints) {
    to += paint.quiet;
    to += "  help:";
    to += paint.plain;
    to += " " + make_harmless(hint) + "\n";
  }
}

/// Cut like a harmless text, but as it is: JSON has escapes.
std::string make_short(std::string_view text) {
  if (text.size() <= longest_text) return std::string(text);
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + std::string(cut_mark);
}

void append_json_line(std::string& to, const Diagnostic& d) {
  to += "{\"severity\":\"" + std::string(severity_name(d.severity)) + "\",\"fault\":\"";
  to += std::string(fault_name(d.fault)) + "\",\"code\":";
  append_json_text(to, d.code);
  to += ",\"message\":";
  append_json_text(to, make_short(d.message));
  to += ",\"file\":";
  append_json_text(to, make_short(d.place.file));
  to += ",\"line\":" + format_number(std::int64_t{d.place.line});
  to += ",\"column\":" + format_number(std::int64_t{d.place.column});
  to += ",\"length\":" + format_number(std::int64_t{d.place.length}) + ",\"hints\":[";
  for (std::size_t i = 0; i < d.hints.size(); ++i) {
    if (i > 0) to += ',';
    append_json_text(to, make_short(d.hints[i]));
  }
  to += "]}\n";
}

std::string format_one(const Diagnostic& diagnostic, DiagnosticStyle style, bool color) {
  std::string text;
  if (style == DiagnosticStyle::json) append_json_line(text, diagnostic);
  if (style == DiagnosticStyle::short_) append_headline(text, diagnostic, uncolored);
  if (style == DiagnosticStyle::human) append_human(text, diagnostic, color ? colored : uncolored);
  return text;
}

/// How many of how many were not shown, and how to see them.
std::string format_rest(std::int64_t left, const std::string& file, DiagnosticStyle style, bool is_full) {
  const std::string hint = is_full ? "raise `--limit message-bytes` to see them" : "`--diagnostics short` lists all";
  const std::string text = "and " + format_number(left) + " more; " + hint;
  if (style != DiagnosticStyle::json) return text + "\n";
  const Diagnostic rest{Severity::warning, Fault::limit, "limit-message-bytes", text, make_file_place(file), {}};
  return format_one(rest, style, false);
}

/// Errors before warnings when not all can be shown.
Diagnostics put_errors_first(const Diagnostics& diagnostics) {
  Diagnostics sorted;
  for (const Severity severity : {Severity::error, Severity::warning})
    for (const Diagnostic& d : diagnostics.items())
      if (d.severity == severity) sorted.add(d);
  return sorted;
}

/// As many as have room; `left` counts the others.
std::string format_all(const Diagnostics& diagnostics, const PrintOptions& options, std::int64_t& left) {
  const auto room = static_cast<std::size_t>(std::max<std::int64_t>(0, options.most_bytes - rest_bytes));
  std::string text;
  left = std::ssize(diagnostics.items());
  for (const Diagnostic& diagnostic : diagnostics.items()) {
    const std::string one = format_one(diagnostic, options.style, options.color);
    if (text.size() + one.size() > room) break;
    text += one;
    if (--left == 0 || options.style != DiagnosticStyle::human) continue;
    if (std::ssize(diagnostics.items()) - left == most_shown) break;
  }
  return text;
}

}  // namespace

std::string make_harmless(std::string_view text) {
  std::string harmless;
  for (std::size_t at = 0; at < text.size();) {
    if (harmless.size() >= longest_text) return harmless + std::string(cut_mark);
    const CodePoint point = decode_utf8(text, at);
    append_utf8(harmless, is_unprintable(point.value) ? 0xFFFD : point.value);
    at += static_cast<std::size_t>(point.length);
  }
  return harmless;
}

std::string print_diagnostics(const Diagnostics& diagnostics, const PrintOptions& options) {
  Diagnostics sorted = diagnostics;
  sorted.sort_by_place();
  std::int64_t left = 0;
  std::string text = format_all(sorted, options, left);
  if (left == 0) return text;
  text = format_all(put_errors_first(sorted), options, left);
  const bool is_full = options.style != DiagnosticStyle::human || std::ssize(sorted.items()) - left < most_shown;
  return text + format_rest(left, sorted.items().front().place.file, options.style, is_full);
}

}  // namespace chronodraw
