// SPDX-License-Identifier: MIT
// The options that say how dates are written.
#include "calendar/zone/find_zone.hpp"
#include "cli/option_choices.hpp"
#include "cli/read_settings.hpp"

namespace chronodraw {

namespace {

MaybeError read_order(const Arguments& arguments, std::optional<DateOrder>& to) {
  static constexpr NamedValue<DateOrder> orders[] = {
      {"dmy", DateOrder::dmy}, {"mdy", DateOrder::mdy}, {"ymd", DateOrder::ymd}};
  DateOrder order = DateOrder::ymd;
  if (auto error = read_choice(arguments, "--date-order", orders, order)) return error;
  if (arguments.has("--date-order")) to = order;
  return std::nullopt;
}

MaybeError read_week_start(const Arguments& arguments, std::optional<int>& to) {
  static constexpr NamedValue<int> days[] = {{"monday", 1}, {"tuesday", 2},  {"wednesday", 3}, {"thursday", 4},
                                             {"friday", 5}, {"saturday", 6}, {"sunday", 7}};
  int day = 1;
  if (auto error = read_choice(arguments, "--week-start", days, day)) return error;
  if (arguments.has("--week-start")) to = day;
  return std::nullopt;
}

MaybeError read_zone(const Arguments& arguments, Zone& to) {
  if (!arguments.has("--tz")) return std::nullopt;
  ZoneReading zone = find_zone(arguments.find("--tz"));
  if (const auto* error = std::get_if<DateError>(&zone)) return UsageError{"`--tz`: " + error->message, error->hint};
  to = std::get<Zone>(std::move(zone));
  return std::nullopt;
}

MaybeError read_calendar(const Arguments& arguments, DateHabits& to) {
  static constexpr NamedValue<Calendar> calendars[] = {{"gregorian", Calendar::gregorian},
                                                       {"julian", Calendar::julian}};
  static constexpr NamedValue<Hemisphere> hemispheres[] = {{"north", Hemisphere::north}, {"south", Hemisphere::south}};
  if (auto error = read_choice(arguments, "--calendar", calendars, to.calendar)) return error;
  return read_choice(arguments, "--hemisphere", hemispheres, to.hemisphere);
}

}  // namespace

std::optional<UsageError> read_habits(const Arguments& arguments, LoadOptions& to) {
  static constexpr NamedValue<Undated> choices[] = {{"error", Undated::error}, {"skip", Undated::skip}};
  Zone zone;
  if (auto error = read_order(arguments, to.date_order)) return error;
  if (auto error = read_week_start(arguments, to.week_start)) return error;
  if (auto error = read_zone(arguments, zone)) return error;
  to.timezone = arguments.find("--tz");
  return read_choice(arguments, "--undated", choices, to.undated);
}

std::variant<DateReader, UsageError> read_date_reader(const Arguments& arguments) {
  std::optional<DateOrder> order;
  std::optional<int> week_start;
  DateReader reader;
  if (auto error = read_order(arguments, order)) return *error;
  if (auto error = read_week_start(arguments, week_start)) return *error;
  if (auto error = read_zone(arguments, reader.habits.zone)) return *error;
  if (auto error = read_calendar(arguments, reader.habits)) return *error;
  reader.habits.order = order.value_or(DateOrder::ymd);
  reader.habits.week_start = week_start.value_or(1);
  reader.is_strict = arguments.has("--edtf");
  return reader;
}

}  // namespace chronodraw
