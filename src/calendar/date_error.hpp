// SPDX-License-Identifier: MIT
// The sentences for dates that have the right shape and that no calendar has. `part` is a view into `source`.
#pragma once

#include <string_view>

#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

/// Counts the column of `part` in code points.
[[nodiscard]] DateError make_error(std::string_view source, std::string_view part, std::string message,
                                   std::string hint);

[[nodiscard]] std::string quote(std::string_view text);  ///< in backticks
[[nodiscard]] std::string_view find_month_name(int month);
[[nodiscard]] std::string_view find_short_month_name(int month);
/// `0044`, `-0043`, `2024`; a Y-year past four digits.
[[nodiscard]] std::string format_iso_year(std::int64_t year);
/// `2024-01-28`; years past four digits with their sign: `+12000-01-28`.
[[nodiscard]] std::string format_iso_date(const CivilDate& date);

[[nodiscard]] DateError make_month_error(std::string_view source, std::string_view month);
/// For a day that month of that year does not have.
[[nodiscard]] DateError make_day_error(std::string_view source, std::string_view day, const CivilDate& date);
[[nodiscard]] DateError make_reach_error(std::string_view source, std::string_view year);

}  // namespace chronodraw
