// SPDX-License-Identifier: MIT
// How long something lasts, in calendar units that are added to a date one kind after the other: months first, with
// the day clamped to the end of the month, then days, then seconds.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "calendar/read_date.hpp"

namespace chronodraw {

struct Duration {
  std::int64_t months{0};
  std::int64_t days{0};
  std::int64_t seconds{0};
  bool operator==(const Duration&) const = default;
};

/// `3 months`, `2 years 6 months`, `1 h 30 min`, `P1Y6M`, `PT90M`. Whole numbers only; not zero.
[[nodiscard]] std::variant<Duration, DateError> read_duration(std::string_view text);
/// Nothing out of reach.
[[nodiscard]] std::optional<Instant> add(Instant instant, const Duration& duration);

}  // namespace chronodraw
