// SPDX-License-Identifier: MIT
// One calendar unit as text: a minute, a day, a month, a year; and two of them with the shared part once.
#pragma once

#include <optional>
#include <string>

#include <chronodraw/time.hpp>

#include "calendar/civil.hpp"
#include "calendar/format/phrase.hpp"
#include "calendar/format/wording.hpp"

namespace chronodraw {

/// The unit that holds an instant; `unit` is second, minute, day, month or year.
struct Stamp {
  Precision unit{Precision::year};
  CivilTime time;
  std::optional<int> offset_minutes;  ///< that `time` is local to, where it is not the timeline's own
  bool operator==(const Stamp&) const = default;
};

[[nodiscard]] Stamp make_stamp(Instant instant, Precision unit);
/// In the endpoint's calendar, local to its offset.
[[nodiscard]] Stamp make_stamp(Instant instant, Precision unit, const Endpoint& endpoint);
[[nodiscard]] std::string format_stamp(const Stamp& stamp, const Wording& style);
[[nodiscard]] std::string format_year(std::int64_t year, const Wording& style);
[[nodiscard]] Topic find_topic(const Stamp& stamp);
/// `4–9 Jan 2024`, `Jan–Mar 2020`, `1939–1945`, `490–479 BCE`; one text where both are the same.
[[nodiscard]] std::string format_stamps(const Stamp& first, const Stamp& last, const Wording& style);

/// `a–b`, with spaces round the dash when either side has one inside; `from a to b` or `between a and b` in words.
[[nodiscard]] std::string join_range(const std::string& first, const std::string& last, const Wording& style,
                                     Topic topic = Topic::other);
/// The form of words that `join_range` uses, which says in what case its sides stand; empty where it uses a dash.
[[nodiscard]] std::string_view choose_range_form(const Wording& style, Topic topic = Topic::other);

}  // namespace chronodraw
