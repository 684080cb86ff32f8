// SPDX-License-Identifier: MIT
// A time zone as a plain value: how far local clocks stand from UTC, from 1900 on, and the rule for all later years.
// The default is UTC. Read from the zone database by `src/calendar/zone`; nothing here opens a file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <chronodraw/time.hpp>

namespace chronodraw {

/// From `at` on, clocks stand `offset` seconds east of Greenwich.
struct ZoneTransition {
  Instant at;
  std::int32_t offset{0};
  bool operator==(const ZoneTransition&) const = default;
};

/// A moment of every year as the POSIX rules name it; `seconds` after local midnight, perhaps beyond the day.
struct RuleDay {
  /// The n-th weekday of a month; a day from 1 to 365 that never counts 29 February; a day from 0 to 365 that does.
  enum class Kind : std::uint8_t { weekday, without_leap_day, with_leap_day };
  Kind kind{Kind::weekday};
  int month{1};  ///< 1 to 12
  int week{1};   ///< 1 to 4; 5 is the last
  int day{0};    ///< 0 Sunday to 6, or the day of the year
  std::int32_t seconds{7'200};
  bool operator==(const RuleDay&) const = default;
};

/// What holds after the last transition.
struct ZoneRule {
  std::int32_t standard_offset{0};
  std::int32_t summer_offset{0};
  bool has_summer{false};
  RuleDay summer_begins;  ///< in standard time
  RuleDay summer_ends;    ///< in summer time
  bool operator==(const ZoneRule&) const = default;
};

struct Zone {
  std::string name{"UTC"};
  std::int32_t first_offset{0};             ///< before the first transition, back to the beginning of time
  std::vector<ZoneTransition> transitions;  ///< in order, none before 1900
  ZoneRule last_rule;
  bool operator==(const Zone&) const = default;
};

}  // namespace chronodraw
