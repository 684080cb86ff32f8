// SPDX-License-Identifier: MIT
#include "calendar/zone/settle.hpp"

#include <algorithm>

#include "calendar/civil.hpp"
#include "calendar/zone/local_time.hpp"

namespace chronodraw {

namespace {

void settle(Bound& bound, const Zone& zone) {
  if (bound.is_finite()) bound.at = settle_local_time(zone, bound.at).at;
}

bool is_clock(const Endpoint& endpoint) { return endpoint.precision <= Precision::hour; }

/// A day may begin where clocks jump over its midnight: it is the midnight that was meant.
Instant unsettle_first(Instant at, const Zone& zone, bool is_clock_time) {
  const Instant local = find_local_time(zone, at);
  if (is_clock_time || local.seconds % seconds_per_day == 0) return local;
  return std::min(local, Instant{at.seconds + find_offset(zone, {at.seconds - 1})});
}

/// By the last second inside: a day may end where clocks jump over the next midnight.
Instant unsettle_end(Instant at, const Zone& zone) { return {find_local_time(zone, {at.seconds - 1}).seconds + 1}; }

bool has_foreign_offset(const Endpoint& endpoint, const Zone& zone) {
  const Bound& bound = endpoint.lo.is_finite() ? endpoint.lo : endpoint.hi;
  return bound.is_finite() && find_offset(zone, bound.at) / 60 != *endpoint.offset_minutes;
}

}  // namespace

void settle(Endpoint& endpoint, const Zone& zone) {
  if (endpoint.offset_minutes || is_utc(zone)) return;
  const bool has_width = is_clock(endpoint) && endpoint.lo.is_finite() && endpoint.hi.is_finite();
  const std::int64_t width = has_width ? endpoint.hi.at.seconds - endpoint.lo.at.seconds : 0;
  settle(endpoint.lo, zone);
  if (has_width)
    endpoint.hi.at = {endpoint.lo.at.seconds + width};
  else
    settle(endpoint.hi, zone);
  if (endpoint.estimate) endpoint.estimate = settle_local_time(zone, *endpoint.estimate).at;
}

void settle(DateValue& date, const Zone& zone) {
  settle(date.start, zone);
  settle(date.end, zone);
  for (Endpoint& member : date.members) settle(member, zone);
}

Endpoint unsettle(Endpoint endpoint, const Zone& zone) {
  if (endpoint.offset_minutes && has_foreign_offset(endpoint, zone)) return endpoint;
  endpoint.offset_minutes.reset();
  if (is_utc(zone)) return endpoint;
  if (endpoint.lo.is_finite()) endpoint.lo.at = unsettle_first(endpoint.lo.at, zone, is_clock(endpoint));
  if (endpoint.hi.is_finite()) endpoint.hi.at = unsettle_end(endpoint.hi.at, zone);
  if (endpoint.estimate) endpoint.estimate = unsettle_first(*endpoint.estimate, zone, is_clock(endpoint));
  return endpoint;
}

DateValue unsettle(DateValue date, const Zone& zone) {
  date.start = unsettle(std::move(date.start), zone);
  date.end = unsettle(std::move(date.end), zone);
  for (Endpoint& member : date.members) member = unsettle(std::move(member), zone);
  return date;
}

bool is_settled_alike(const DateValue& date, const Zone& zone) {
  return is_utc(zone) && !date.start.offset_minutes && !date.end.offset_minutes && date.members.empty();
}

}  // namespace chronodraw
