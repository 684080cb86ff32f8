// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "calendar/clock.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/zone/find_zone.hpp"
#include "calendar/zone/local_time.hpp"

namespace chronodraw {

namespace {

std::string format_clock(Instant local) {
  const CivilTime time = find_civil_time(local);
  return format_two_digits(time.hour) + ":" + format_two_digits(time.minute);
}

std::string format_offset(int minutes) {
  const int size = std::abs(minutes);
  return (minutes < 0 ? "-" : "+") + format_two_digits(size / 60) + ":" + format_two_digits(size % 60);
}

DateError make_skip_error(std::string_view source, Instant local, Instant jump, const Zone& zone) {
  const std::string before = format_clock({find_local_time(zone, {jump.seconds - 1}).seconds});
  const std::string after = format_clock(find_local_time(zone, jump));
  return make_error(source, source,
                    "there is no " + format_clock(local) + " on that day: the clocks of " + quote(zone.name) +
                        " jump from " + before + " to " + after,
                    "write a time up to " + quote(before) + " or from " + quote(after) + " on");
}

DateError make_offset_error(std::string_view source, const ClockTime& clock, const Zone& zone, int minutes) {
  return make_error(source, clock.zone_name,
                    "the offset is not that of " + quote(clock.zone_name) + ", whose clocks stand at " +
                        quote(format_offset(minutes)) + " then",
                    "keep the offset or the zone " + quote(zone.name));
}

/// By the clocks of `zone`: an instant with the offset they had then.
Placement place_in_zone(Endpoint floating, const ClockTime& clock, std::string_view source, const Zone& zone) {
  const Instant local = floating.lo.at;
  Settled settled = settle_local_time(zone, local);
  if (clock.offset_minutes) settled = {{local.seconds - *clock.offset_minutes * 60}, Settled::Kind::once};
  const int minutes = find_offset(zone, settled.at) / 60;
  const bool is_other = clock.offset_minutes && !clock.is_universal && *clock.offset_minutes != minutes;
  if (is_other) return make_offset_error(source, clock, zone, minutes);
  if (settled.kind == Settled::Kind::skipped) return make_skip_error(source, local, settled.at, zone);
  const std::int64_t width = floating.hi.at.seconds - local.seconds;
  floating.lo.at = settled.at;
  floating.hi.at = {settled.at.seconds + width};
  floating.offset_minutes = minutes;
  floating.is_repeated = settled.kind == Settled::Kind::repeated;
  return floating;
}

Placement place_in_named_zone(const Endpoint& floating, const ClockTime& clock, std::string_view source,
                              const Zone& usual) {
  if (clock.zone_name == usual.name) return place_in_zone(floating, clock, source, usual);
  const ZoneReading zone = find_zone(clock.zone_name);
  if (const auto* error = std::get_if<DateError>(&zone)) {
    return make_error(source, clock.zone_name, error->message, error->hint);
  }
  return place_in_zone(floating, clock, source, std::get<Zone>(zone));
}

}  // namespace

Placement place_clock(const CivilDate& date, const ClockTime& clock, std::string_view source,
                      const DateHabits& habits) {
  const CivilTime time{date, clock.hour, clock.minute, clock.second};
  const Precision precision = clock.has_seconds ? Precision::second : Precision::minute;
  if (!clock.zone_name.empty()) {
    return place_in_named_zone(make_clock_time(time, precision), clock, source, habits.zone);
  }
  Endpoint endpoint = make_clock_time(time, precision, clock.offset_minutes);
  if (clock.offset_minutes || is_utc(habits.zone)) return endpoint;
  const Settled settled = settle_local_time(habits.zone, endpoint.lo.at);
  if (settled.kind == Settled::Kind::skipped) {
    return make_skip_error(source, endpoint.lo.at, settled.at, habits.zone);
  }
  endpoint.is_repeated = settled.kind == Settled::Kind::repeated;
  return endpoint;
}

}  // namespace chronodraw
