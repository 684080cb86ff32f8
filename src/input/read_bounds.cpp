// SPDX-License-Identifier: MIT
#include "input/read_bounds.hpp"

#include "input/read_date_texts.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

constexpr KeyScope scope = KeyScope::event;

void report_contradiction(Decoding& decoding, const MapEntry& entry, std::string_view message) {
  report_error(decoding, entry.value.span, "contradictory-bounds", std::string(message),
               "correct one of the two, or leave `" + entry.key + "` out");
}

/// The span with the end of its start moved to the latest start, or as it was where that contradicts the rest.
void move_latest_start(Decoding& decoding, const MapEntry& entry, const DateValue& latest, DateValue& date) {
  const Bound& last = latest.start.hi;
  const bool is_early = date.start.lo.is_finite() && last.is_finite() && last.at <= date.start.lo.at;
  const bool is_late = date.end.hi.is_finite() && last.is_finite() && last.at > date.end.hi.at;
  if (is_early)
    return report_contradiction(
        decoding, entry, "expected `" + entry.key + "` not before the start, found `" + latest.source + "` before it");
  if (is_late)
    return report_contradiction(
        decoding, entry, "expected `" + entry.key + "` not after the end, found `" + latest.source + "` after it");
  date.start.hi = last;
  date.start.precision = Precision::other;
}

void move_earliest_end(Decoding& decoding, const MapEntry& entry, const DateValue& earliest, DateValue& date) {
  const Bound& first = earliest.start.lo;
  const bool is_late = date.end.hi.is_finite() && first.is_finite() && first.at >= date.end.hi.at;
  const bool is_early = date.start.lo.is_finite() && first.is_finite() && first.at < date.start.lo.at;
  if (is_late)
    return report_contradiction(
        decoding, entry, "expected `" + entry.key + "` not after the end, found `" + earliest.source + "` after it");
  if (is_early)
    return report_contradiction(
        decoding, entry,
        "expected `" + entry.key + "` not before the start, found `" + earliest.source + "` before it");
  date.end.lo = first;
  date.end.precision = Precision::other;
}

using MoveBound = void (*)(Decoding& decoding, const MapEntry& entry, const DateValue& bound, DateValue& date);

void read_bound(Decoding& decoding, const MapEntry& entry, MoveBound move, DateValue& date, const DateHabits& habits) {
  if (!date.is_span()) {
    return report_contradiction(decoding, entry, "expected a span beside `" + entry.key + "`, found one date");
  }
  const std::optional<DateValue> bound = read_texts(decoding, {entry}, read_date, habits);
  if (bound) move(decoding, entry, *bound, date);
}

/// All through: it begins with the first second of its start and ends with the last of its end.
DateValue fill(DateValue date) {
  date.kind = DateValue::Kind::span;
  if (date.start.lo.is_finite()) date.start.hi = {Bound::Kind::finite, {date.start.lo.at.seconds + 1}};
  if (date.end.hi.is_finite()) date.end.lo = {Bound::Kind::finite, {date.end.hi.at.seconds - 1}};
  date.start.estimate.reset();
  date.end.estimate.reset();
  return date;
}

}  // namespace

std::optional<DateValue> read_inner_bounds(Decoding& decoding, const Map& map, DateValue date,
                                           const DateHabits& habits) {
  const MapEntry* latest = find_field(map, scope, "latest-start");
  const MapEntry* earliest = find_field(map, scope, "earliest-end");
  const MapEntry* throughout = find_field(map, scope, "throughout");
  const bool is_filled = throughout != nullptr && read_flag(decoding, *throughout);
  const MapEntry* extra = latest != nullptr ? latest : earliest;
  if (is_filled && extra != nullptr) {
    report_contradiction(decoding, *extra, "expected no `" + extra->key + "` beside `throughout`, found both");
    return date;
  }
  if (latest != nullptr) read_bound(decoding, *latest, move_latest_start, date, habits);
  if (earliest != nullptr) read_bound(decoding, *earliest, move_earliest_end, date, habits);
  return is_filled ? fill(std::move(date)) : std::move(date);
}

}  // namespace chronodraw
