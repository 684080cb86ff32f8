// SPDX-License-Identifier: MIT
#include "input/read_habits.hpp"

#include <array>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "calendar/zone/find_zone.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

constexpr KeyScope scope = KeyScope::document;
constexpr std::array<std::string_view, 2> calendars{"gregorian", "julian"};

void read_timezone(Decoding& decoding, const MapEntry& entry) {
  const std::string name = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr || std::ssize(name) > limits::title_length.in(decoding.options.limits).value)
    return;
  ZoneReading zone = find_zone(name);
  if (auto* error = std::get_if<DateError>(&zone)) {
    return report_error(decoding, entry.value.span, "bad-timezone", error->message, error->hint);
  }
  decoding.habits.zone = std::get<Zone>(std::move(zone));
}

/// One of a list of names as the value of an enumeration that stands in the same order.
template <class Value, std::size_t count>
void read_value(Decoding& decoding, const MapEntry& entry, const std::array<std::string_view, count>& names,
                Value& to) {
  if (const std::optional<std::size_t> choice = read_choice(decoding, entry, names)) to = static_cast<Value>(*choice);
}

void read_week_start(Decoding& decoding, const MapEntry& entry) {
  constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};
  const std::optional<std::size_t> choice = read_choice(decoding, entry, days);
  if (choice) decoding.habits.week_start = static_cast<int>(*choice) + 1;
}

void read_chosen_timezone(Decoding& decoding) {
  ZoneReading zone = find_zone(decoding.options.timezone);
  if (const auto* error = std::get_if<DateError>(&zone)) {
    return add_mistake(
        decoding.diagnostics,
        make_error("bad-timezone", error->message, make_file_place(decoding.document.source->name()), {error->hint}));
  }
  decoding.habits.zone = std::get<Zone>(std::move(zone));
}

void read_map(Decoding& decoding, const Map& map) {
  constexpr std::array<std::string_view, 2> hemispheres{"north", "south"};
  constexpr std::array<std::string_view, 3> orders{"ymd", "dmy", "mdy"};
  DateHabits& habits = decoding.habits;
  const MapEntry* timezone = find_field(map, scope, "timezone");
  if (timezone != nullptr && decoding.options.timezone.empty()) read_timezone(decoding, *timezone);
  if (const MapEntry* entry = find_field(map, scope, "calendar"))
    read_value(decoding, *entry, calendars, habits.calendar);
  if (const MapEntry* entry = find_field(map, scope, "hemisphere"))
    read_value(decoding, *entry, hemispheres, habits.hemisphere);
  if (const MapEntry* entry = find_field(map, scope, "date-order")) read_value(decoding, *entry, orders, habits.order);
  if (const MapEntry* entry = find_field(map, scope, "week-start")) read_week_start(decoding, *entry);
}

}  // namespace

void read_habits(Decoding& decoding, const Node& root) {
  const LoadOptions& options = decoding.options;
  if (const Map* map = find_map(root)) read_map(decoding, *map);
  if (!options.timezone.empty()) read_chosen_timezone(decoding);
  decoding.habits.order = options.date_order.value_or(decoding.habits.order);
  decoding.habits.week_start = options.week_start.value_or(decoding.habits.week_start);
}

DateHabits read_own_habits(Decoding& decoding, const Map& map, KeyScope where) {
  DateHabits habits = decoding.habits;
  const KeyRow* row = find_key(where, "calendar");
  const MapEntry* entry = row == nullptr ? nullptr : find_field(map, *row);
  if (entry != nullptr) read_value(decoding, *entry, calendars, habits.calendar);
  return habits;
}

}  // namespace chronodraw
