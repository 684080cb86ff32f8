// SPDX-License-Identifier: MIT
// Dates as text, by their stated precision and never by their bounds. Total: every value has a text in every language.
#pragma once

#include <string>

#include <chronodraw/zone.hpp>

namespace chronodraw {

struct Locale;

struct DateStyle {
  bool short_months{false};       ///< `Jan 2020`; days always print the short month: `30 May 2021`
  const Locale* locale{nullptr};  ///< the language; none: English
  const Zone* zone{nullptr};      ///< whose local time is printed; null: UTC
  int week_start{1};              ///< of ticks by the week: 1 Monday to 7 Sunday
};

/// `2003`, `End of 2011`, `January 2020`, `30 May 2021`, `44 BCE`, `4-9 January 2024` with an en dash, `since 2014`.
[[nodiscard]] std::string format_date(const DateValue& date, const DateStyle& style = {});
/// In full words for readers of the screen: `about 1450`, `30 May 2021`, `from 2014, still going on`.
[[nodiscard]] std::string format_date_in_words(const DateValue& date, const DateStyle& style = {});
/// From the one to the other, each in full words: `from 2003 to 28 January 2024`; from or until where the other is
/// null.
[[nodiscard]] std::string format_reach_in_words(const Endpoint* from, const Endpoint* to, const DateStyle& style);
/// ISO 8601 date of the instant, with the time unless it is midnight; for JSON.
[[nodiscard]] std::string format_iso(Instant instant);

}  // namespace chronodraw
