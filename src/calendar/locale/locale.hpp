// SPDX-License-Identifier: MIT
// How one language and country write dates, as plain data: names, patterns, digits, direction and words. Patterns have
// the letters y u G M L d H h K k m s a Q and quoted texts. English is built in; the others come from `load_locale`.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <chronodraw/text.hpp>

#include "calendar/format_date.hpp"
#include "calendar/locale/words.hpp"

namespace chronodraw {

/// January first.
struct MonthNames {
  std::array<std::string, 12> wide;
  std::array<std::string, 12> brief;
};

struct DatePatterns {
  std::string day;  ///< with the month in full
  std::string short_day;
  std::string month;
  std::string short_month;
  std::string year;
};

struct Locale {
  std::string tag{"en"};
  Direction direction{Direction::ltr};
  MonthNames months;                   ///< beside a day; in the genitive where the language has one
  MonthNames standalone_months;        ///< alone or beside a year
  std::array<std::string, 12> narrow;  ///< one letter, for want of room
  std::string am{"AM"};
  std::string pm{"PM"};
  std::string bce{"BCE"};
  std::string ce{"CE"};
  DatePatterns plain;
  DatePatterns with_era;
  std::string minute{"HH:mm"};
  std::string second{"HH:mm:ss"};
  std::string time_and_day{"{0}, {1}"};  ///< {0} the time, {1} the day
  std::array<std::string, 10> digits;
  std::string grouping{","};
  std::string decimal{"."};
  const Words* words{&words_en};
};

[[nodiscard]] const Locale& english_locale();
/// The language of a style; English where it names none.
[[nodiscard]] inline const Locale& find_locale(const DateStyle& style) {
  return style.locale == nullptr ? english_locale() : *style.locale;
}

/// `text` with the digits 0 to 9 as the locale writes them.
[[nodiscard]] std::string format_digits(std::string_view text, const Locale& locale);
/// A whole number, not below 0, as the locale writes it; thousands are grouped from five digits on.
[[nodiscard]] std::string format_count(std::int64_t value, const Locale& locale);

}  // namespace chronodraw
