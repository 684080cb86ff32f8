// SPDX-License-Identifier: MIT
// How an author writes dates, where one text could mean several: order of numbers, hemisphere of the seasons, calendar,
// time zone, first day of the week. The defaults guess nothing: what needs a habit is refused without it.
#pragma once

#include <cstdint>

#include <chronodraw/time.hpp>
#include <chronodraw/zone.hpp>

namespace chronodraw {

/// Of `03/01/2020`, which is refused where only the year comes first.
enum class DateOrder : std::uint8_t { ymd, dmy, mdy };
/// Where summer is: turns `summer 1969` and the EDTF seasons 21 to 24, which name no hemisphere.
enum class Hemisphere : std::uint8_t { north, south };

struct DateHabits {
  DateOrder order{DateOrder::ymd};
  Hemisphere hemisphere{Hemisphere::north};
  Calendar calendar{Calendar::gregorian};
  int week_start{1};  ///< 1 Monday to 7 Sunday; weeks that do not start on Monday count from the one with 1 January
  Zone zone;          ///< of clock times without an offset, and of every day, month and year
  bool operator==(const DateHabits&) const = default;
};

}  // namespace chronodraw
