// SPDX-License-Identifier: MIT
// The friendly forms, a fixed list, each for a whole phrase: nothing where the phrase is not of that form, an error
// where it is and the calendar says no. None of them guesses: two readings are no reading.
#pragma once

#include <optional>
#include <variant>

#include "calendar/friendly/tokens.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

using PointAttempt = std::optional<std::variant<Endpoint, DateError>>;
using Form = PointAttempt (*)(Phrase);

/// One date of any form, EDTF first, with words and marks of doubt and thirds round it.
[[nodiscard]] PointAttempt read_point(Phrase phrase);

/// `2024-01-28 09:30`, `28 January 2024, 09:30 +01:00`.
[[nodiscard]] PointAttempt read_date_and_time(Phrase phrase);
/// `28 January 2024`, `28th of January, 2024`, `January 28, 2024`, `2024 Jan 28`, `Jan. 2020`; the year may have an
/// era.
[[nodiscard]] PointAttempt read_month_name(Phrase phrase);
/// `2020/01/03`, `2020.01.03`: year first.
[[nodiscard]] PointAttempt read_year_first(Phrase phrase);
/// `03/01/2020`, `3.1.2020`, `3-1-2020`, `03/2020`: only where the author's date order says how.
[[nodiscard]] PointAttempt read_ordered(Phrase phrase);
[[nodiscard]] PointAttempt read_ordered_month(Phrase phrase);
/// `44 BC`, `AD 79`, `1,000 BCE`, `500 CE`.
[[nodiscard]] PointAttempt read_era_year(Phrase phrase);

/// `the 1990s`; not the first decade of a century, which reads as the century too.
[[nodiscard]] PointAttempt read_decade(Phrase phrase);
/// `19th century`, `5th century BC`, `2nd millennium BCE`: years 1801 to 1900, and so on.
[[nodiscard]] PointAttempt read_century(Phrase phrase);
/// `summer 1969`, `the autumn of 1969`: meteorological, northern; winter begins in the named year.
[[nodiscard]] PointAttempt read_season(Phrase phrase);
/// `Q3 2021`, `2021-Q3`, `H1 2021`.
[[nodiscard]] PointAttempt read_quarter_or_half(Phrase phrase);
/// `2021-W05`, `2021-W05-1`.
[[nodiscard]] PointAttempt read_iso_week(Phrase phrase);
/// `week 5 2021`, `week 5 of 2021`, `2021 week 5`: ISO weeks, or those of the author's first day of the week.
[[nodiscard]] PointAttempt read_week(Phrase phrase);
/// `2021-032`, the 32nd day of the year.
[[nodiscard]] PointAttempt read_ordinal_day(Phrase phrase);
/// `66 Ma`, `13.8 Ga`, `10 ka`, `5000 BP`, `66 million years ago`.
[[nodiscard]] PointAttempt read_deep_time(Phrase phrase);

/// The year of `1066`, `44 BC`, `AD 79`, astronomical; nothing where the phrase is no such year.
[[nodiscard]] std::optional<std::int64_t> find_year(Phrase phrase);
/// 1 to 12; 0 where the word is no month.
[[nodiscard]] int find_month(std::string_view plain);

}  // namespace chronodraw
