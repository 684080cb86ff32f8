// SPDX-License-Identifier: MIT
#include "calendar/edtf/atom.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view marks = "?~%";

bool is_masked_digit(char c) { return is_digit(c) || c == 'X'; }

void add_mark(Qualifiers& to, char mark, std::uint8_t components) {
  if (mark == '?' || mark == '%') to.uncertain = static_cast<std::uint8_t>(to.uncertain | components);
  if (mark == '~' || mark == '%') to.approximate = static_cast<std::uint8_t>(to.approximate | components);
}

/// A part with the marks round it. A mark on the left is the part's own, one on the right counts for all before it too.
std::string_view scan_part(Scanner& scanner, EdtfParts& parts, std::size_t digits, std::uint8_t component) {
  const char left = scanner.skip_one_of(marks);
  if (component == Qualifiers::year) parts.is_negative = scanner.skip('-');
  const std::string_view part = scanner.read_exactly(digits, is_masked_digit);
  if (part.empty()) return part;
  if (component == Qualifiers::year && scanner.skip('S')) {
    const std::string_view count = scanner.read_while(is_digit);
    if (count.empty() || count.size() > 4 || count[0] == '0') return {};
    parts.significant = static_cast<int>(find_value(count));
  }
  const char right = scanner.skip_one_of(marks);
  if (left != '\0') add_mark(parts.qualifiers, left, component);
  if (right != '\0') add_mark(parts.qualifiers, right, static_cast<std::uint8_t>(2 * component - 1));
  parts.has_inner_marks = parts.has_inner_marks || left != '\0' || (right != '\0' && !scanner.at_end());
  return part;
}

/// A date without month is as uncertain as its year: marks on the last part are marks on the whole.
Qualifiers widen(const EdtfParts& parts) {
  const std::uint8_t last = parts.month.empty() ? Qualifiers::year : parts.day.empty() ? Qualifiers::month : 0;
  Qualifiers all = parts.qualifiers;
  const auto full = static_cast<std::uint8_t>(2 * last - 1);
  if (last != 0 && all.uncertain == full) all.uncertain = Qualifiers::whole;
  if (last != 0 && all.approximate == full) all.approximate = Qualifiers::whole;
  return all;
}

std::optional<int> scan_count(Scanner& scanner, char letter) {
  if (!scanner.skip(letter)) return 0;
  const std::string_view digits = scanner.read_while(is_digit);
  if (digits.empty() || digits.size() > 4 || digits[0] == '0') return std::nullopt;
  return static_cast<int>(find_value(digits));
}

std::optional<EdtfParts> scan_long_year(std::string_view text) {
  Scanner scanner{text};
  EdtfParts parts;
  parts.is_long = scanner.skip('Y');
  parts.is_negative = scanner.skip('-');
  parts.year = scanner.read_while(is_digit);
  const std::optional<int> exponent = scan_count(scanner, 'E');
  const std::optional<int> significant = exponent ? scan_count(scanner, 'S') : std::nullopt;
  const char mark = scanner.skip_one_of(marks);
  if (parts.year.empty() || parts.year[0] == '0' || !significant || !scanner.at_end()) return std::nullopt;
  if (mark != '\0') add_mark(parts.qualifiers, mark, Qualifiers::whole);
  parts.exponent = *exponent;
  parts.significant = *significant;
  return parts;
}

}  // namespace

std::optional<EdtfParts> scan_parts(std::string_view text) {
  if (text.substr(0, 1) == "Y") return scan_long_year(text);
  Scanner scanner{text};
  EdtfParts parts;
  parts.year = scan_part(scanner, parts, 4, Qualifiers::year);
  if (parts.year.empty()) return std::nullopt;
  if (parts.significant == 0 && scanner.skip('-')) {
    parts.month = scan_part(scanner, parts, 2, Qualifiers::month);
    if (parts.month.empty()) return std::nullopt;
    if (scanner.skip('-')) {
      parts.day = scan_part(scanner, parts, 2, Qualifiers::day);
      if (parts.day.empty()) return std::nullopt;
    }
  }
  if (!parts.day.empty() && parts.qualifiers == Qualifiers{} && scanner.skip('T')) {
    parts.clock = scanner.rest();
    return parts.clock.empty() ? std::nullopt : std::optional{parts};
  }
  if (!scanner.at_end()) return std::nullopt;
  parts.qualifiers = widen(parts);
  return parts;
}

}  // namespace chronodraw
