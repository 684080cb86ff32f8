// SPDX-License-Identifier: MIT
// Parts of dates as text: names of months, ISO years and days, two digits. English only; no doubt, no eras.
#pragma once

#include <string>
#include <string_view>

#include "calendar/civil.hpp"

namespace chronodraw {

[[nodiscard]] std::string format_two_digits(int value);
[[nodiscard]] std::string_view find_month_name(int month);
[[nodiscard]] std::string_view find_short_month_name(int month);
/// `0044`, `-0043`, `2024`; a Y-year past four digits.
[[nodiscard]] std::string format_iso_year(std::int64_t year);
/// `2024-01-28`; years past four digits with their sign: `+12000-01-28`.
[[nodiscard]] std::string format_iso_date(const CivilDate& date);

}  // namespace chronodraw
