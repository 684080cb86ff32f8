// SPDX-License-Identifier: MIT
// A time of day as text: `09:30`, `09:30:15`, `09:30:15.25`, then perhaps `Z`, `UTC`, `+01`, `+01:00` or `+0100`.
// A fraction is read and dropped. Second 60 is allowed at 23:59 and counts as 59; 24:00 is the end of the day.
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
};
using ClockReading = std::variant<std::monostate, ClockTime, DateError>;

/// `text` is a view into `source`, for columns. Nothing where the text does not begin like a time.
[[nodiscard]] ClockReading read_clock(std::string_view text, std::string_view source);
/// EDTF allows `hh:mm:ss` with `Z`, `+hh`, `+hh:mm` or nothing after it.
[[nodiscard]] bool is_strict_clock(std::string_view text);

[[nodiscard]] Endpoint make_endpoint(const CivilDate& date, const ClockTime& clock);

}  // namespace chronodraw
