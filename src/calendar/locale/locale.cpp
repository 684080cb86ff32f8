// SPDX-License-Identifier: MIT
#include "calendar/locale/locale.hpp"

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

Locale make_english() {
  Locale locale;
  locale.months.wide = {"January", "February", "March",     "April",   "May",      "June",
                        "July",    "August",   "September", "October", "November", "December"};
  for (std::size_t i = 0; i < 12; ++i) {
    locale.months.brief[i] = locale.months.wide[i].substr(0, 3);
    locale.narrow[i] = locale.months.wide[i].substr(0, 1);
  }
  locale.standalone_months = locale.months;
  locale.plain = {"d MMMM y", "d MMM y", "MMMM y", "MMM y", "y"};
  locale.with_era = {"d MMMM y G", "d MMM y G", "MMMM y G", "MMM y G", "y G"};
  for (std::size_t i = 0; i < 10; ++i) locale.digits[i] = static_cast<char>('0' + i);
  return locale;
}

}  // namespace

const Locale& english_locale() {
  static const Locale english = make_english();
  return english;
}

std::string format_digits(std::string_view text, const Locale& locale) {
  if (locale.digits[0] == "0") return std::string{text};
  std::string written;
  for (const char c : text) {
    if ('0' <= c && c <= '9') {
      written += locale.digits[static_cast<std::size_t>(c - '0')];
    } else {
      written += c;
    }
  }
  return written;
}

std::string format_count(std::int64_t value, const Locale& locale) {
  constexpr std::size_t least_grouped = 5;
  const std::string digits = format_number(value);
  if (digits.size() < least_grouped) return format_digits(digits, locale);
  std::string written = format_digits(digits.substr(0, (digits.size() - 1) % 3 + 1), locale);
  for (std::size_t at = (digits.size() - 1) % 3 + 1; at < digits.size(); at += 3)
    written += locale.grouping + format_digits(digits.substr(at, 3), locale);
  return written;
}

}  // namespace chronodraw
