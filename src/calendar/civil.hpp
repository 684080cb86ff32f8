// SPDX-License-Identifier: MIT
// Civil dates to instants and back, in 64-bit arithmetic over the whole reach; the only place that makes an Instant
// from year, month and day.
#pragma once

#include <cstdint>
#include <optional>

#include <chronodraw/time.hpp>

namespace chronodraw {

inline constexpr std::int64_t seconds_per_day = 86'400;

/// Proleptic Gregorian, astronomical year; valid where `is_valid` says so.
struct CivilDate {
  std::int64_t year{1970};
  int month{1};
  int day{1};
  constexpr auto operator<=>(const CivilDate&) const = default;
};

struct CivilTime {
  CivilDate date;
  int hour{0};
  int minute{0};
  int second{0};
  constexpr auto operator<=>(const CivilTime&) const = default;
};

[[nodiscard]] bool is_leap_year(std::int64_t year);
[[nodiscard]] int days_in_month(std::int64_t year, int month);
[[nodiscard]] bool is_valid(const CivilDate& date);  ///< also checks the year against limits::year

/// Days since 1970-01-01. Valid dates only.
[[nodiscard]] std::int64_t find_day_number(const CivilDate& date);
[[nodiscard]] CivilDate find_civil_date(std::int64_t day_number);
/// 1 Monday to 7 Sunday.
[[nodiscard]] int find_weekday(std::int64_t day_number);

/// Nothing when a field or the year is out of range; hour 24 is allowed at 24:00:00.
[[nodiscard]] std::optional<Instant> make_instant(const CivilTime& time);
[[nodiscard]] CivilTime find_civil_time(Instant instant);

}  // namespace chronodraw
