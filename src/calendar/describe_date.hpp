// SPDX-License-Identifier: MIT
// How a text is read as a date, shown to people or to programs: what `chronodraw date` prints. Ends are inclusive, as
// people count: the last day of January is the 31st.
#pragma once

#include <string>
#include <string_view>

#include <chronodraw/habits.hpp>
#include "calendar/format_date.hpp"

namespace chronodraw {

struct DateDescription {
  std::string text;  ///< ends with a line end
  bool is_refused{false};
};

/// How to read and print: with whose habits, in what language, and whether as EDTF only.
struct DateReader {
  DateHabits habits;
  const Locale* locale{nullptr};  ///< none: English
  bool is_strict{false};
};

/// Several lines: kind, bounds, precision, marks, the printed text and a sketch of the bounds; or the error with its
/// hint. The words that mean open (`now`) are read where a span ends only.
[[nodiscard]] DateDescription describe_date(std::string_view input, const DateReader& reader = {});
/// One JSON object on one line: input, ok, level (0 to 2, null for friendly forms), kind, earliest, latest, flags,
/// precision, text; or input, ok, error {message, column, hint}.
[[nodiscard]] DateDescription describe_date_json(std::string_view input, const DateReader& reader = {});

}  // namespace chronodraw
