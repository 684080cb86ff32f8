// SPDX-License-Identifier: MIT
// Any text is a date or a sentence that says why not; what is a date has ordered bounds and a text of its own.
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

#include "calendar/format_date.hpp"
#include "calendar/read_date.hpp"
#include "calendar/zone/find_zone.hpp"
#include "calendar/zone/read_tzif.hpp"

using namespace chronodraw;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

void check_reading(const DateReading& reading) {
  if (const auto* error = std::get_if<DateError>(&reading)) {
    require(!error->message.empty() && error->column >= 1);
    return;
  }
  const auto& date = std::get<DateValue>(reading);
  const Bound start = find_outer_start(date);
  const Bound end = find_outer_end(date);
  if (start.is_finite() && end.is_finite()) require(start.at <= end.at);
  require(!format_date(date).empty());
  require(!format_date_in_words(date).empty());
}

/// The first byte chooses the habits.
DateHabits make_habits(std::uint8_t choice) {
  static const Zone berlin = std::get<Zone>(find_zone("Europe/Berlin"));
  DateHabits habits;
  habits.order = static_cast<DateOrder>(choice % 3);
  habits.hemisphere = static_cast<Hemisphere>(choice / 3 % 2);
  habits.calendar = static_cast<Calendar>(choice / 6 % 2);
  habits.week_start = 1 + choice / 12 % 7;
  if (choice / 84 % 2 == 1) habits.zone = berlin;
  return habits;
}

void check_habits(const DateReading& reading, const DateHabits& habits) {
  check_reading(reading);
  const auto* date = std::get_if<DateValue>(&reading);
  if (date == nullptr) return;
  require(!format_date(*date, {.zone = &habits.zone}).empty());
  for (const DateError& caution : list_cautions(*date)) require(!caution.message.empty() && caution.column >= 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  check_reading(read_date(text));
  check_reading(read_end_date(text));
  if (size == 0) return 0;
  const DateHabits habits = make_habits(bytes[0]);
  check_habits(read_date(text.substr(1), habits), habits);
  check_habits(read_end_date(text.substr(1), habits), habits);
  static_cast<void>(read_tzif(text, "fuzz"));
  return 0;
}
