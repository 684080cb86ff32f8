// SPDX-License-Identifier: MIT
// How much time passed, as people say it: a round count of one unit. `3 years`, `4 months`, `12 days`; many
// thousand years are in ka, Ma and Ga.
#pragma once

#include <string>
#include <string_view>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"

namespace chronodraw {

/// `unit` is never a half month.
struct Elapsed {
  std::int64_t count{0};
  TickUnit unit{TickUnit::second};
};

/// In the largest unit of which there are about two or more, but not in one shorter than `least`. `seconds` is not
/// negative.
[[nodiscard]] Elapsed find_elapsed(std::int64_t seconds, TickUnit least = TickUnit::second);
/// The finest unit in which the time between dates of this precision can be said.
[[nodiscard]] TickUnit find_unit(Precision precision);

/// By the plural rules of the language; in ka, Ma or Ga from `deep_years` on.
[[nodiscard]] std::string format_elapsed(const Elapsed& elapsed, const DateStyle& style = {},
                                         std::int64_t deep_years = 10'000);
/// `c. 3 years`, of a text that is ready.
[[nodiscard]] std::string format_about(std::string_view text, const DateStyle& style = {});

/// In the digits of the language, with a true minus.
[[nodiscard]] std::string format_ordinal(std::int64_t number, const DateStyle& style = {});
/// `Month 3`: the count-th of a unit; seven days are a week.
[[nodiscard]] std::string format_nth(std::int64_t count, const TickStep& unit, const DateStyle& style = {});

}  // namespace chronodraw
