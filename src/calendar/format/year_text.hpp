// SPDX-License-Identifier: MIT
// Years and counts of years as text. CE is said below 1000, where a bare number would not look like a year, and above
// 9999, where thousands are grouped; BCE always. Deep time counts back from 1950.
#pragma once

#include <cstdint>
#include <string>

#include "calendar/locale/locale.hpp"

namespace chronodraw {

/// Without era, counted from 1 in either: `44` for the year -43.
[[nodiscard]] std::string format_year_count(std::int64_t year, const Locale& locale);
[[nodiscard]] bool is_bce(std::int64_t year);
[[nodiscard]] bool needs_era(std::int64_t year);
/// Round years before 100,000 BCE, which are written in ka, Ma or Ga.
[[nodiscard]] bool is_counted_back(std::int64_t year);
/// `541 Ma`, and `541 million years ago`; for years that are counted back.
[[nodiscard]] std::string format_years_ago(std::int64_t year, const Locale& locale);
[[nodiscard]] std::string format_years_ago_in_words(std::int64_t year, const Locale& locale);

/// The unit that years before 1950 are counted in: `Ga`, `Ma`, `ka`, or years `BP`.
struct DeepUnit {
  std::int64_t years;
  const char* symbol;
  std::string_view Words::*words;  ///< `{} million years ago`
};
[[nodiscard]] const DeepUnit& find_deep_unit(std::int64_t years_ago);
/// Rounded to a multiple of `step` years, a power of ten; zeros that say how exact the count is stay.
[[nodiscard]] std::string format_deep_count(std::int64_t years_ago, const DeepUnit& unit, std::int64_t step,
                                            const Locale& locale);

}  // namespace chronodraw
