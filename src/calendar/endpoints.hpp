// SPDX-License-Identifier: MIT
// Endpoints from the units people name: a day, a month, the last third of a year, a season. In: valid dates, checked
// with `is_valid` before. Out: half-open bounds with the precision that was stated.
#pragma once

#include <chronodraw/habits.hpp>
#include <chronodraw/time.hpp>

#include "calendar/civil.hpp"

namespace chronodraw {

/// All days from `first` to `last`, both included and of one calendar.
[[nodiscard]] Endpoint make_days(const CivilDate& first, const CivilDate& last, Precision precision);
[[nodiscard]] Endpoint make_day(const CivilDate& date);
[[nodiscard]] Endpoint make_month(std::int64_t year, int month, Calendar calendar = Calendar::gregorian);
[[nodiscard]] Endpoint make_year(std::int64_t year, Calendar calendar = Calendar::gregorian);
[[nodiscard]] Endpoint make_years(std::int64_t first, std::int64_t last, Precision precision,
                                  Calendar calendar = Calendar::gregorian);

/// One second or minute, written `offset_minutes` east of Greenwich; without an offset it floats and counts as UTC.
[[nodiscard]] Endpoint make_clock_time(const CivilTime& time, Precision precision,
                                       std::optional<int> offset_minutes = std::nullopt);

/// The EDTF sub-years: 21 to 24 and 25 to 28 northern seasons (March to May, ...), 29 to 32 southern ones, 33 to 36
/// quarters, 37 to 39 thirds of four months, 40 and 41 halves. December to February starts in the named year. In the
/// south 21 to 24 are turned round.
[[nodiscard]] Endpoint make_sub_year(std::int64_t year, int code, Calendar calendar = Calendar::gregorian,
                                     Hemisphere hemisphere = Hemisphere::north);
[[nodiscard]] constexpr bool is_sub_year(long long code) { return 21 <= code && code <= 41; }

/// Of a month (days 1-10, 11-20, 21-end), year (4 months each), decade (3, 4, 3 years) or century (33, 34, 33 years).
[[nodiscard]] Endpoint make_third(Third third, const Endpoint& whole);

[[nodiscard]] Endpoint make_open_end();
[[nodiscard]] Endpoint make_unknown_end();

/// The first day of [lo, hi), and the last, in the endpoint's own calendar. Finite bounds only.
[[nodiscard]] CivilDate find_first_day(const Endpoint& endpoint);
[[nodiscard]] CivilDate find_last_day(const Endpoint& endpoint);

}  // namespace chronodraw
