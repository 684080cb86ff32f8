// SPDX-License-Identifier: MIT
// Short words for the tests of dates: a value or a failure, and bounds as text.
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "calendar/format_date.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

inline DateValue read_value(std::string_view text) {
  DateReading reading = read_end_date(text);
  if (const auto* error = std::get_if<DateError>(&reading)) FAIL(std::string{text} + ": " + error->message);
  return std::get<DateValue>(reading);
}

inline DateValue make_moment(const Endpoint& endpoint) {
  DateValue date;
  date.start = endpoint;
  date.end = endpoint;
  return date;
}

inline DateError read_refusal(std::string_view text) {
  DateReading reading = read_date(text);
  if (std::holds_alternative<DateValue>(reading))
    FAIL(std::string{text} + " was read as " + format_date(std::get<DateValue>(reading)));
  return std::get<DateError>(reading);
}

inline std::string show(const Bound& bound) {
  if (bound.is_finite()) return format_iso(bound.at);
  return bound.kind == Bound::Kind::open ? "open" : "unknown";
}

/// Half open, as stored: `2003-01-01 2004-01-01`.
inline std::string show(const Endpoint& endpoint) { return show(endpoint.lo) + " " + show(endpoint.hi); }

inline std::string show(const DateValue& date) {
  return date.is_span() ? show(date.start) + " / " + show(date.end) : show(date.start);
}

}  // namespace chronodraw
