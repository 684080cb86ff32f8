// SPDX-License-Identifier: MIT
// One date of EDTF: what stands between `/` and `,`. First its parts by syntax alone, then their bounds by the
// calendar.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

/// Digits as written, with X where unspecified; a missing part is empty. Views into the text that was scanned.
struct EdtfParts {
  bool is_negative{false};
  bool is_long{false};     ///< a Y-year: `year` has any number of digits and nothing follows it
  std::string_view year;   ///< four digits otherwise
  std::string_view month;  ///< two digits, or a code from 21 to 41
  std::string_view day;
  std::string_view clock;  ///< after the T
  int exponent{0};
  int significant{0};
  Qualifiers qualifiers;
  bool has_inner_marks{false};  ///< marks on single components
};

struct EdtfAtom {
  Endpoint endpoint;
  int level{0};
};
using AtomReading = std::variant<std::monostate, EdtfAtom, DateError>;

[[nodiscard]] std::optional<EdtfParts> scan_parts(std::string_view text);
/// `source` is the text the parts point into, for columns and messages.
[[nodiscard]] AtomReading find_endpoint(const EdtfParts& parts, std::string_view source, const DateHabits& habits);
[[nodiscard]] AtomReading read_atom(std::string_view text, const DateHabits& habits);

/// First and last completion of the masked digits, the whole unit where a part is missing; nothing when the calendar
/// has no such day.
struct Completions {
  CivilDate first;
  CivilDate last;
};
[[nodiscard]] std::optional<Completions> find_completions(const EdtfParts& parts, Calendar calendar);

}  // namespace chronodraw
