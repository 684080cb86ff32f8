// SPDX-License-Identifier: MIT
// Points and stretches of time, each kept at the precision it was given: a year is never 1 January.
// Calendar: proleptic Gregorian, astronomical years (0000 is 1 BCE), no leap seconds. Inside the program every range
// is half open, [earliest, latest); what people read and write is inclusive. Reach: years -10^11 to 10^11.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chronodraw {

/// Seconds since 1970-01-01T00:00:00Z. Only `src/calendar` makes one from year, month and day.
struct Instant {
  std::int64_t seconds{0};
  constexpr auto operator<=>(const Instant&) const = default;
};

/// One end of a range. Open (`..`) and unknown (empty) are two states and are drawn apart.
struct Bound {
  enum class Kind : std::uint8_t { finite, open, unknown };
  Kind kind{Kind::finite};
  Instant at;  ///< meaningful for finite only

  [[nodiscard]] constexpr bool is_finite() const { return kind == Kind::finite; }
  constexpr bool operator==(const Bound&) const = default;
};

/// What the author stated, not what the width suggests. Third: early, mid or late of a longer unit; deep: a count of
/// years before 1950; other: what no single unit states, such as half-known digits.
enum class Precision : std::uint8_t {
  second,
  minute,
  hour,
  day,
  week,
  month,
  third,
  season,
  quarter,
  half,
  year,
  decade,
  century,
  millennium,
  deep,
  other
};

/// First, middle or last third of a unit. `start` covers what `early` covers and `end` what `late` covers; they are
/// kept apart because they print apart (`End of 2011`, `Late 2011`).
enum class Third : std::uint8_t { none, early, mid, late, start, end };

/// What a date's numbers count in. Bounds are instants whatever the calendar; it says how they read and print.
enum class Calendar : std::uint8_t { gregorian, julian };

/// EDTF marks by component: `?` uncertain, `~` approximate, `%` both. They never move a bound.
struct Qualifiers {
  enum : std::uint8_t { year = 1, month = 2, day = 4, whole = 7 };
  std::uint8_t uncertain{0};    ///< a set of the bits above
  std::uint8_t approximate{0};  ///< likewise
  constexpr bool operator==(const Qualifiers&) const = default;
};

/// Where something begins, or ends: somewhere in [lo, hi).
struct Endpoint {
  Bound lo;
  Bound hi;
  Precision precision{Precision::other};
  Third third{Third::none};             ///< with Precision::third
  Precision third_of{Precision::year};  ///< month, year, decade or century, with Precision::third
  std::uint8_t sub_year{0};             ///< EDTF code 21 to 41 of a season, quarter or half; else 0
  Calendar calendar{Calendar::gregorian};
  bool is_by{false};        ///< known to lie before `hi`, and said as `by 1450` rather than `before 1451`
  bool is_repeated{false};  ///< the local clock shows this time twice; the first of the two is meant
  Qualifiers qualifiers;
  std::string mask;                   ///< the digits with X where they were left unspecified; empty when none were
  std::optional<Instant> estimate;    ///< in [lo, hi)
  std::optional<int> offset_minutes;  ///< the zone the clock time was written in; absent for floating times
  bool operator==(const Endpoint&) const = default;
};

/// One date as an author gave it. Moment: it happened at some moment of `start` (and `end` equals `start`).
/// Span: it began within `start` and ended within `end`. Sets hold their members; `start` and `end` are their hull.
struct DateValue {
  enum class Kind : std::uint8_t { moment, span, one_of, all_of };
  Kind kind{Kind::moment};
  Endpoint start;
  Endpoint end;
  std::vector<Endpoint> members;
  std::string source;  ///< the author's text

  [[nodiscard]] bool is_span() const { return kind == Kind::span; }
  bool operator==(const DateValue&) const = default;
};

}  // namespace chronodraw
