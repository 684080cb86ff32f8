// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"

#include "base/numbers.hpp"
#include "base/utf8.hpp"
#include "calendar/date_words.hpp"

namespace chronodraw {

namespace {

CivilDate find_next_day(const CivilDate& date) { return find_civil_date(find_day_number(date) + 1, date.calendar); }

}  // namespace

DateError make_error(std::string_view source, std::string_view part, std::string message, std::string hint) {
  const auto offset = static_cast<std::size_t>(part.data() - source.data());
  const auto column = static_cast<int>(count_code_points(source.substr(0, offset))) + 1;
  return {std::move(message), column, std::move(hint)};
}

std::string quote(std::string_view text) { return "`" + std::string{text} + "`"; }

DateError make_month_error(std::string_view source, std::string_view month) {
  return make_error(source, month, "expected a month from 01 to 12, found " + quote(month),
                    "write year, month, day in that order: `2024-01-28`");
}

DateError make_day_error(std::string_view source, std::string_view day, const CivilDate& date) {
  const int days = days_in_month(date.year, date.month, date.calendar);
  const std::string month{find_month_name(date.month)};
  if (date.day < 1 || date.day > 31) {
    return make_error(source, day, "expected a day from 01 to " + format_number(days) + ", found " + quote(day),
                      "write year, month, day in that order: `2024-01-28`");
  }
  const CivilDate last{date.year, date.month, days, date.calendar};
  const std::string hint =
      "write " + quote(format_iso_date(last)) + " or " + quote(format_iso_date(find_next_day(last)));
  if (date.month == 2 && date.day == 29) {
    return make_error(source, day,
                      "there is no 29 February in " + format_iso_year(date.year) + ", which is not a leap year", hint);
  }
  return make_error(
      source, day,
      "there is no " + format_number(date.day) + " " + month + ": the month has " + format_number(days) + " days",
      hint);
}

DateError make_reach_error(std::string_view source, std::string_view year) {
  return make_error(source, year, "the year is out of range: " + quote(year),
                    "years go from -100,000,000,000 to 100,000,000,000 (limit `year`)");
}

}  // namespace chronodraw
