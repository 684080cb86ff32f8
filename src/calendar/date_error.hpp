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

[[nodiscard]] DateError make_month_error(std::string_view source, std::string_view month);
/// For a day that month of that year does not have.
[[nodiscard]] DateError make_day_error(std::string_view source, std::string_view day, const CivilDate& date);
[[nodiscard]] DateError make_reach_error(std::string_view source, std::string_view year);

}  // namespace chronodraw
