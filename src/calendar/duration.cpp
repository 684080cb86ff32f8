// SPDX-License-Identifier: MIT
#include "calendar/duration.hpp"

#include <algorithm>

#include "calendar/civil.hpp"
#include "calendar/date_error.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

std::optional<CivilDate> add_months(const CivilDate& date, std::int64_t months) {
  const std::int64_t count = date.year * 12 + (date.month - 1) + months;
  const std::int64_t year = divide_down(count, 12);
  if (!is_year_in_reach(year)) return std::nullopt;
  const auto month = static_cast<int>(count - year * 12) + 1;
  return CivilDate{year, month, std::min(date.day, days_in_month(year, month))};
}

bool is_first_of_month(Instant instant) {
  const CivilTime time = find_civil_time(instant);
  return time == CivilTime{{time.date.year, time.date.month, 1}, 0, 0, 0};
}

bool is_midnight(Instant instant) { return instant.seconds % seconds_per_day == 0; }

/// The exclusive end moves as the first of a month where the start is whole months, else as the last day or second
/// before it: a day that begins on 28 February stays one day long.
std::optional<Instant> add_to_end(const Endpoint& start, const Duration& duration) {
  const Instant hi = start.hi.at;
  if (is_first_of_month(start.lo.at) && is_first_of_month(hi)) return add(hi, duration);
  const std::int64_t unit = is_midnight(start.lo.at) && is_midnight(hi) ? seconds_per_day : 1;
  const std::optional<Instant> last = add({hi.seconds - unit}, duration);
  return last ? std::optional{Instant{last->seconds + unit}} : std::nullopt;
}

/// A season or third that was moved by part of a year is no season or third any more.
void drop_name(Endpoint& endpoint) {
  const bool has_name = endpoint.third != Third::none || endpoint.sub_year > 0;
  if (!has_name) return;
  endpoint.precision = Precision::month;
  endpoint.third = Third::none;
  endpoint.sub_year = 0;
}

bool is_in_reach(const Endpoint& endpoint) {
  return is_year_in_reach(find_civil_time(endpoint.lo.at).date.year) &&
         is_year_in_reach(find_civil_time({endpoint.hi.at.seconds - 1}).date.year);
}

/// Months and days by the clocks the start was written by, then hours and less as they pass.
std::optional<Endpoint> move_endpoint(const Endpoint& start, const Duration& duration, const Zone& zone) {
  Endpoint end = unsettle(start, zone);
  const std::int64_t offset = end.offset_minutes.value_or(0) * 60;
  end.lo.at.seconds += offset;
  end.hi.at.seconds += offset;
  const Duration days{duration.months, duration.days, 0};
  const std::optional<Instant> lo = add(end.lo.at, days);
  const std::optional<Instant> hi = add_to_end(end, days);
  if (!lo || !hi) return std::nullopt;
  end.lo.at.seconds = lo->seconds - offset;
  end.hi.at.seconds = hi->seconds - offset;
  end.estimate.reset();
  end.mask.clear();
  end.is_repeated = false;
  settle(end, zone);
  end.lo.at.seconds += duration.seconds;
  end.hi.at.seconds += duration.seconds;
  return is_in_reach(end) ? std::optional{end} : std::nullopt;
}

}  // namespace

std::optional<Instant> add(Instant instant, const Duration& duration) {
  CivilTime time = find_civil_time(instant);
  const std::optional<CivilDate> date = add_months(time.date, duration.months);
  if (!date) return std::nullopt;
  time.date = *date;
  const std::int64_t first = make_instant(time).value_or(Instant{}).seconds;
  const std::int64_t sum = first + duration.days * seconds_per_day + duration.seconds;
  return is_year_in_reach(find_civil_time({sum}).date.year) ? std::optional{Instant{sum}} : std::nullopt;
}

DateReading make_span_for(const DateValue& start, std::string_view text, const Zone& zone) {
  if (start.kind != DateValue::Kind::moment || !start.start.lo.is_finite() || !start.start.hi.is_finite()) {
    return DateError{"a duration needs one date as its start, found " + quote(start.source), 1,
                     "write `start` as one date, as in `2024-01-28`"};
  }
  const std::variant<Duration, DateError> reading = read_duration(text);
  if (const auto* error = std::get_if<DateError>(&reading)) return *error;
  const auto& duration = std::get<Duration>(reading);
  const std::optional<Endpoint> end = move_endpoint(start.start, duration, zone);
  if (!end) {
    return DateError{"the end is out of range: " + quote(start.source) + " and " + quote(text), 1,
                     "years go from -100,000,000,000 to 100,000,000,000 (limit `year`)"};
  }
  DateValue date = start;
  date.kind = DateValue::Kind::span;
  date.end = *end;
  if (duration.months % 12 != 0 || duration.days > 0 || duration.seconds > 0) drop_name(date.end);
  date.source = start.source + " for " + std::string{text};
  return date;
}

}  // namespace chronodraw
