// SPDX-License-Identifier: MIT
// The text of a date to a DateValue, or a sentence that says what to write instead. Anchored at both ends, never
// guesses, never reads the clock. The strict reader comes first (calendar/edtf), the friendly forms only fill gaps.
// What comes out is settled: bounds are instants, whatever zone the text was local to.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <chronodraw/habits.hpp>
#include <chronodraw/time.hpp>

namespace chronodraw {

/// Why a text is no date: lower case, no full stop; `column` counts code points of the text from 1.
struct DateError {
  std::string message;
  int column{1};
  std::string hint;  ///< what to write; may be empty
  bool operator==(const DateError&) const = default;
};
using DateReading = std::variant<DateValue, DateError>;

[[nodiscard]] DateReading read_date(std::string_view text, const DateHabits& habits = {});
/// As the end of a span: `now`, `today`, `present` and `ongoing` are allowed too and mean open.
[[nodiscard]] DateReading read_end_date(std::string_view text, const DateHabits& habits = {});

/// Separate start and end to one span. Errors: end before start.
[[nodiscard]] DateReading make_span(const DateValue& start, const DateValue& end);
/// A start and how long it lasts: `3 months`, `10 days`, `2 years 6 months`, `90 min`, or ISO `P3M`. Months and days
/// count by the clocks of `zone`, hours and less as they pass.
[[nodiscard]] DateReading make_span_for(const DateValue& start, std::string_view duration, const Zone& zone = {});

/// Only EDTF, levels 0 to 2, without the friendly forms and without trimming.
[[nodiscard]] DateReading read_strict_date(std::string_view text, const DateHabits& habits = {});

/// What a reading may have missed: a local time that came twice, `2021-22` that may have meant years. Each with what to
/// write; most dates have none.
[[nodiscard]] std::vector<DateError> list_cautions(const DateValue& date);

/// The bounds that layout asks for. `outer` is the possible extent, `anchor` the estimate or the centre of a moment.
[[nodiscard]] Bound find_outer_start(const DateValue& date);
[[nodiscard]] Bound find_outer_end(const DateValue& date);
[[nodiscard]] Instant find_anchor(const DateValue& date);
/// Order for layout and output: start.lo, start.hi, end.hi; open first, unknown by what is known.
[[nodiscard]] bool is_before(const DateValue& a, const DateValue& b);

}  // namespace chronodraw
