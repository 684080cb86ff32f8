// SPDX-License-Identifier: MIT
#include "input/read_when.hpp"

#include "calendar/read_date.hpp"
#include "input/read_bounds.hpp"
#include "input/read_date_texts.hpp"
#include "input/read_habits.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

/// The keys that say when.
struct WhenFields {
  const MapEntry* date;
  const MapEntry* time;
  const MapEntry* end;
  const MapEntry* end_time;
  const MapEntry* duration;
};

/// Not every scope has every key, and `time` alone is a date.
const MapEntry* find_own_field(const Map& map, KeyScope scope, std::string_view name) {
  for (const KeyRow& row : all_keys()) {
    if (row.scope == scope && row.name == name) return find_field(map, row);
  }
  return nullptr;
}

WhenFields find_when(const Map& map, KeyScope scope) {
  WhenFields fields{find_field(map, scope, "date"), find_own_field(map, scope, "time"),
                    find_own_field(map, scope, "end"), find_own_field(map, scope, "end-time"),
                    find_own_field(map, scope, "duration")};
  if (fields.time == fields.date) fields.time = nullptr;
  return fields;
}

/// Without a start the end is read all the same, so that its own mistake is told in the same run.
std::optional<DateValue> read_end(Decoding& decoding, const WhenFields& fields, const std::optional<DateValue>& start,
                                  const DateHabits& habits) {
  const std::optional<DateValue> end = read_texts(decoding, {*fields.end, fields.end_time}, read_end_date, habits);
  if (!end || !start) return std::nullopt;
  return expect_date(decoding, *fields.end, make_span(*start, *end), "end-before-start");
}

std::optional<DateValue> read_duration(Decoding& decoding, const MapEntry& entry, const DateValue& start,
                                       const DateHabits& habits) {
  const Scalar* scalar = expect_scalar(decoding, entry.value, "a duration such as `3 months`");
  if (scalar == nullptr || !expect_short_text(decoding, entry.value, scalar->text)) return std::nullopt;
  return expect_date(decoding, entry, make_span_for(start, scalar->text, habits.zone), "bad-duration");
}

/// A span in the date leaves no room for an `end` or a `duration`.
bool has_one_end(Decoding& decoding, const WhenFields& fields, bool is_span) {
  const MapEntry* end = fields.end;
  const MapEntry* duration = fields.duration;
  const MapEntry* extra = is_span ? (end != nullptr ? end : duration) : (end != nullptr ? duration : nullptr);
  if (extra == nullptr) return true;
  const std::string first = is_span ? "the span in `" + fields.date->key + "`" : "`" + end->key + "`";
  report_error(decoding, extra->key_span, "two-ends", "expected one end, found `" + extra->key + "` beside " + first,
               "keep one of the two");
  return false;
}

std::optional<DateValue> read_outer_bounds(Decoding& decoding, const WhenFields& fields, const DateHabits& habits) {
  const std::optional<DateValue> date = read_texts(decoding, {*fields.date, fields.time}, read_date, habits);
  if (!has_one_end(decoding, fields, date && date->is_span())) return std::nullopt;
  if (fields.end != nullptr) return read_end(decoding, fields, date, habits);
  if (date && fields.duration != nullptr) return read_duration(decoding, *fields.duration, *date, habits);
  return date;
}

}  // namespace

std::optional<DateValue> read_date_field(Decoding& decoding, const MapEntry& entry) {
  return read_texts(decoding, {entry}, read_date, decoding.habits);
}

std::optional<DateValue> read_when(Decoding& decoding, const Map& map, KeyScope scope) {
  const WhenFields fields = find_when(map, scope);
  if (fields.date == nullptr) return std::nullopt;
  const bool has_own_habits = find_own_field(map, scope, "calendar") != nullptr;
  const DateHabits own = has_own_habits ? read_own_habits(decoding, map, scope) : DateHabits{};
  const DateHabits& habits = has_own_habits ? own : decoding.habits;
  std::optional<DateValue> date = read_outer_bounds(decoding, fields, habits);
  if (!date || scope != KeyScope::event) return date;
  return read_inner_bounds(decoding, map, *std::move(date), habits);
}

std::string format_date_keys(KeyScope scope) {
  const KeyRow& row = *find_key(scope, "date");
  std::string text = "`" + std::string(row.name) + "`";
  for (const std::string_view alias : row.aliases) text += ", `" + std::string(alias) + "`";
  return text;
}

}  // namespace chronodraw
