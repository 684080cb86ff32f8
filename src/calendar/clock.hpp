// SPDX-License-Identifier: MIT
// A time of day as text: `09:30`, `09:30:15`, `09:30:15.25`, then perhaps `Z`, `UTC`, `+01`, `+01:00` or `+0100`, then
// perhaps a zone: `[Europe/Berlin]` as in RFC 9557, or without the brackets after a space. A fraction is read and
// dropped. Second 60 is allowed at 23:59 and counts as 59; 24:00 is the end of the day.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

struct ClockTime {
  int hour{0};
  int minute{0};
  int second{0};
  bool has_seconds{false};
  std::optional<int> offset_minutes;
  bool is_universal{false};    ///< written as `Z`: an instant that says nothing of the local clock
  std::string_view zone_name;  ///< a view into the text; empty: none
};
using ClockReading = std::variant<std::monostate, ClockTime, DateError>;

/// `text` is a view into `source`, for columns. Nothing where the text does not begin like a time.
[[nodiscard]] ClockReading read_clock(std::string_view text, std::string_view source);
/// EDTF allows `hh:mm:ss` with `Z`, `+hh`, `+hh:mm` or nothing after it.
[[nodiscard]] bool is_strict_clock(std::string_view text);

using Placement = std::variant<Endpoint, DateError>;
/// At that time of the day. Errors: a local time that clocks jump over, an unknown zone, an offset that is not the
/// zone's. Without an offset or a zone of its own the endpoint floats, to be settled with the rest.
[[nodiscard]] Placement place_clock(const CivilDate& date, const ClockTime& clock, std::string_view source,
                                    const DateHabits& habits);

}  // namespace chronodraw
