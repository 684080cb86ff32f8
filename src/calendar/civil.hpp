// SPDX-License-Identifier: MIT
// Civil dates to instants and back, in 64-bit arithmetic over the whole reach; the only place that makes an Instant
// from year, month and day. Whole 400-year cycles (146,097 days) are counted from 1 March of year 0, so that a leap
// day is the last day of its year: H. Hinnant, "chrono-compatible low-level date algorithms".
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <chronodraw/time.hpp>

#include "base/limits.hpp"

namespace chronodraw {

inline constexpr std::int64_t seconds_per_day = 86'400;

/// Proleptic in either calendar, astronomical year; valid where `is_valid` says so.
struct CivilDate {
  std::int64_t year{1970};
  int month{1};
  int day{1};
  Calendar calendar{Calendar::gregorian};
  constexpr auto operator<=>(const CivilDate&) const = default;
};

struct CivilTime {
  CivilDate date;
  int hour{0};
  int minute{0};
  int second{0};
  constexpr auto operator<=>(const CivilTime&) const = default;
};

/// Quotient rounded down, for a positive divisor.
[[nodiscard]] constexpr std::int64_t divide_down(std::int64_t value, std::int64_t by) {
  return value / by - (value % by < 0 ? 1 : 0);
}

[[nodiscard]] constexpr bool is_leap_year(std::int64_t year, Calendar calendar = Calendar::gregorian) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0 || calendar == Calendar::julian);
}

/// `month` from 1 to 12.
[[nodiscard]] constexpr int days_in_month(std::int64_t year, int month, Calendar calendar = Calendar::gregorian) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year, calendar) ? 29 : days[static_cast<unsigned>(month - 1)];
}

[[nodiscard]] constexpr bool is_year_in_reach(std::int64_t year) {
  return -limits::year.value <= year && year <= limits::year.value;
}

/// Also checks the year against limits::year.
[[nodiscard]] constexpr bool is_valid(const CivilDate& date) {
  return is_year_in_reach(date.year) && 1 <= date.month && date.month <= 12 && 1 <= date.day &&
         date.day <= days_in_month(date.year, date.month, date.calendar);
}

/// Days since 1970-01-01. Valid dates only, and those of the year after the last.
[[nodiscard]] constexpr std::int64_t find_day_number(const CivilDate& date) {
  const std::int64_t year = date.month > 2 ? date.year : date.year - 1;
  const std::int64_t day_of_year = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1;
  if (date.calendar == Calendar::julian) return year * 365 + divide_down(year, 4) + day_of_year - 719'470;
  const std::int64_t era = divide_down(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

/// The day `day_of_year`, counted from 1 March, of the year that begins in March of `year`.
[[nodiscard]] constexpr CivilDate make_march_date(std::int64_t year, std::int64_t day_of_year, Calendar calendar) {
  const auto shifted_month = static_cast<int>((5 * day_of_year + 2) / 153);  // 0 is March
  const auto day = static_cast<int>(day_of_year - (153 * shifted_month + 2) / 5 + 1);
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year + (month <= 2 ? 1 : 0), month, day, calendar};
}

/// The same in the Julian calendar, whose cycle is four years (1,461 days).
[[nodiscard]] constexpr CivilDate find_julian_date(std::int64_t day_number) {
  const std::int64_t days = day_number + 719'470;
  const std::int64_t cycle = divide_down(days, 1'461);
  const std::int64_t day_of_cycle = days - cycle * 1'461;
  const std::int64_t year_of_cycle = (day_of_cycle - day_of_cycle / 1'460) / 365;
  return make_march_date(cycle * 4 + year_of_cycle, day_of_cycle - year_of_cycle * 365, Calendar::julian);
}

[[nodiscard]] constexpr CivilDate find_civil_date(std::int64_t day_number, Calendar calendar = Calendar::gregorian) {
  if (calendar == Calendar::julian) return find_julian_date(day_number);
  const std::int64_t days = day_number + 719'468;
  const std::int64_t era = divide_down(days, 146'097);
  const std::int64_t day_of_era = days - era * 146'097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  return make_march_date(year_of_era + era * 400, day_of_year, calendar);
}

/// 1 Monday to 7 Sunday.
[[nodiscard]] constexpr int find_weekday(std::int64_t day_number) {
  return static_cast<int>(day_number + 3 - divide_down(day_number + 3, 7) * 7) + 1;
}

/// Nothing when a field or the year is out of range; hour 24 is allowed at 24:00:00. The year after the last is in
/// range too, as the exclusive end of the last.
[[nodiscard]] constexpr std::optional<Instant> make_instant(const CivilTime& time) {
  const CivilDate& date = time.date;
  const bool is_end_of_reach = date == CivilDate{limits::year.value + 1, 1, 1, date.calendar};
  if (!is_valid(date) && !is_end_of_reach) return std::nullopt;
  const bool is_end_of_day = time.hour == 24 && time.minute == 0 && time.second == 0;
  if (time.hour < 0 || (time.hour > 23 && !is_end_of_day)) return std::nullopt;
  if (time.minute < 0 || time.minute > 59 || time.second < 0 || time.second > 59) return std::nullopt;
  const std::int64_t second_of_day = time.hour * 3'600 + time.minute * 60 + time.second;
  return Instant{find_day_number(date) * seconds_per_day + second_of_day};
}

[[nodiscard]] constexpr CivilTime find_civil_time(Instant instant, Calendar calendar = Calendar::gregorian) {
  const std::int64_t day = divide_down(instant.seconds, seconds_per_day);
  const auto second = static_cast<int>(instant.seconds - day * seconds_per_day);
  return {find_civil_date(day, calendar), second / 3'600, second / 60 % 60, second % 60};
}

}  // namespace chronodraw
