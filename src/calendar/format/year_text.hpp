// SPDX-License-Identifier: MIT
// Years and counts of years as text. CE is said below 1000, where a bare number would not look like a year, and above
// 9999, where thousands are grouped; BCE always. Deep time counts back from 1950.
#pragma once

#include <cstdint>
#include <string>

namespace chronodraw {

enum class EraText { when_needed, always, never };

/// `2003`, `79 CE`, `44 BCE`, `12,000 CE`; round years before 100,000 BCE in ka, Ma or Ga.
[[nodiscard]] std::string format_year(std::int64_t year, EraText era = EraText::when_needed);
/// `541 Ma`, `541 million years ago`; for years that are counted back.
[[nodiscard]] std::string format_years_ago(std::int64_t year, bool in_words);
/// Without era, counted from 1 in either: `44` for the year -43.
[[nodiscard]] std::string format_year_count(std::int64_t year);
[[nodiscard]] bool is_bce(std::int64_t year);
[[nodiscard]] bool needs_era(std::int64_t year);
/// Whether `format_year` counts it back from now.
[[nodiscard]] bool is_counted_back(std::int64_t year);

/// The unit that years before 1950 are counted in: `Ga`, `Ma`, `ka`, or years `BP`.
struct DeepUnit {
  std::int64_t years;
  const char* symbol;
  const char* words;  ///< `million years ago`
};
[[nodiscard]] const DeepUnit& find_deep_unit(std::int64_t years_ago);
/// Rounded to a multiple of `step` years, a power of ten; zeros that say how exact the count is stay.
[[nodiscard]] std::string format_deep_count(std::int64_t years_ago, const DeepUnit& unit, std::int64_t step);

}  // namespace chronodraw
