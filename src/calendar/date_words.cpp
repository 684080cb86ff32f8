// SPDX-License-Identifier: MIT
#include "calendar/date_words.hpp"

#include <array>

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

std::string pad_to_four(std::int64_t value) {
  const std::string digits = format_number(value);
  return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

}  // namespace

std::string format_two_digits(int value) { return (value < 10 ? "0" : "") + format_number(value); }

std::string_view find_month_name(int month) { return month_names[static_cast<unsigned>(month - 1)]; }

std::string_view find_short_month_name(int month) { return find_month_name(month).substr(0, 3); }

std::string format_iso_year(std::int64_t year) {
  const std::string sign = year < 0 ? "-" : "";
  const std::string digits = pad_to_four(year < 0 ? -year : year);
  return (digits.size() > 4 ? "Y" : "") + sign + digits;
}

std::string format_iso_date(const CivilDate& date) {
  const std::string sign = date.year < 0 ? "-" : date.year > 9'999 ? "+" : "";
  const std::string year = pad_to_four(date.year < 0 ? -date.year : date.year);
  return sign + year + "-" + format_two_digits(date.month) + "-" + format_two_digits(date.day);
}

}  // namespace chronodraw
