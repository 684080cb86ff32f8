// SPDX-License-Identifier: MIT
// An author's habits from a short text: `dmy south julian sunday Europe/Berlin`; `-` for none.
#pragma once

#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include <chronodraw/habits.hpp>
#include "calendar/zone/find_zone.hpp"

namespace chronodraw {

inline Zone read_zone(const std::string& name) {
  ZoneReading zone = find_zone(name);
  if (const auto* error = std::get_if<DateError>(&zone)) FAIL(error->message);
  return std::get<Zone>(zone);
}

inline DateHabits make_habits(const std::string& text) {
  DateHabits habits;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (word == "dmy") habits.order = DateOrder::dmy;
    if (word == "mdy") habits.order = DateOrder::mdy;
    if (word == "south") habits.hemisphere = Hemisphere::south;
    if (word == "julian") habits.calendar = Calendar::julian;
    if (word == "sunday") habits.week_start = 7;
    if (word.find('/') != std::string::npos) habits.zone = read_zone(word);
  }
  return habits;
}

}  // namespace chronodraw
