// SPDX-License-Identifier: MIT
#include "calendar/endpoints.hpp"

namespace chronodraw {

namespace {

Bound make_bound(std::int64_t day_number) { return {Bound::Kind::finite, {day_number * seconds_per_day}}; }

struct MonthSpan {
  int first;  ///< may run past December, into the next year
  int months;
};

MonthSpan find_season(int season) { return {3 + 3 * season, 3}; }  // 0 spring to 3 winter, northern

MonthSpan find_sub_year(int code, Hemisphere hemisphere) {
  if (code <= 24 && hemisphere == Hemisphere::south) return find_season((code - 21 + 2) % 4);
  if (code <= 28) return find_season((code - 21) % 4);
  if (code <= 32) return find_season((code - 29 + 2) % 4);
  if (code <= 36) return {1 + 3 * (code - 33), 3};
  if (code <= 39) return {1 + 4 * (code - 37), 4};
  return {1 + 6 * (code - 40), 6};
}

Precision find_sub_year_precision(int code) {
  if (code <= 32) return Precision::season;
  if (code <= 36) return Precision::quarter;
  return code <= 39 ? Precision::other : Precision::half;
}

int find_third_index(Third third) {
  if (third == Third::mid) return 1;
  return third == Third::late || third == Third::end ? 2 : 0;
}

/// Years of a decade or century: the middle third takes what does not divide.
Endpoint make_third_of_years(int index, const Endpoint& whole) {
  const std::int64_t first = find_first_day(whole).year;
  const std::int64_t count = find_last_day(whole).year - first + 1;
  const std::int64_t side = count / 3;
  if (index == 0) return make_years(first, first + side - 1, Precision::third, whole.calendar);
  if (index == 1) return make_years(first + side, first + count - side - 1, Precision::third, whole.calendar);
  return make_years(first + count - side, first + count - 1, Precision::third, whole.calendar);
}

Endpoint make_third_of_month(int index, const Endpoint& whole) {
  CivilDate first = find_first_day(whole);
  CivilDate last = first;
  first.day = 10 * index + 1;
  last.day = index == 2 ? days_in_month(last.year, last.month, last.calendar) : 10 * (index + 1);
  return make_days(first, last, Precision::third);
}

Endpoint make_third_of_year(int index, const Endpoint& whole) {
  const std::int64_t year = find_first_day(whole).year;
  const int last = 4 * (index + 1);
  return make_days({year, 4 * index + 1, 1, whole.calendar},
                   {year, last, days_in_month(year, last, whole.calendar), whole.calendar}, Precision::third);
}

Endpoint make_endless(Bound::Kind kind) {
  Endpoint endpoint;
  endpoint.lo.kind = kind;
  endpoint.hi.kind = kind;
  return endpoint;
}

}  // namespace

Endpoint make_days(const CivilDate& first, const CivilDate& last, Precision precision) {
  Endpoint endpoint;
  endpoint.lo = make_bound(find_day_number(first));
  endpoint.hi = make_bound(find_day_number(last) + 1);
  endpoint.precision = precision;
  endpoint.calendar = first.calendar;
  return endpoint;
}

Endpoint make_day(const CivilDate& date) { return make_days(date, date, Precision::day); }

Endpoint make_month(std::int64_t year, int month, Calendar calendar) {
  return make_days({year, month, 1, calendar}, {year, month, days_in_month(year, month, calendar), calendar},
                   Precision::month);
}

Endpoint make_year(std::int64_t year, Calendar calendar) { return make_years(year, year, Precision::year, calendar); }

Endpoint make_years(std::int64_t first, std::int64_t last, Precision precision, Calendar calendar) {
  return make_days({first, 1, 1, calendar}, {last, 12, 31, calendar}, precision);
}

Endpoint make_clock_time(const CivilTime& time, Precision precision, std::optional<int> offset_minutes) {
  const Instant local = make_instant(time).value();
  Endpoint endpoint;
  endpoint.lo.at.seconds = local.seconds - offset_minutes.value_or(0) * 60;
  endpoint.hi.at.seconds = endpoint.lo.at.seconds + (precision == Precision::second ? 1 : 60);
  endpoint.precision = precision;
  endpoint.calendar = time.date.calendar;
  endpoint.offset_minutes = offset_minutes;
  return endpoint;
}

Endpoint make_sub_year(std::int64_t year, int code, Calendar calendar, Hemisphere hemisphere) {
  const MonthSpan span = find_sub_year(code, hemisphere);
  const int last = span.first + span.months - 1;
  const std::int64_t last_year = year + (last > 12 ? 1 : 0);
  const int last_month = last > 12 ? last - 12 : last;
  Endpoint endpoint = make_days({year, span.first, 1, calendar},
                                {last_year, last_month, days_in_month(last_year, last_month, calendar), calendar},
                                find_sub_year_precision(code));
  endpoint.sub_year = static_cast<std::uint8_t>(code);
  return endpoint;
}

Endpoint make_third(Third third, const Endpoint& whole) {
  const int index = find_third_index(third);
  Endpoint part = whole.precision == Precision::month  ? make_third_of_month(index, whole)
                  : whole.precision == Precision::year ? make_third_of_year(index, whole)
                                                       : make_third_of_years(index, whole);
  part.third = third;
  part.third_of = whole.precision;
  part.qualifiers = whole.qualifiers;
  return part;
}

Endpoint make_open_end() { return make_endless(Bound::Kind::open); }
Endpoint make_unknown_end() { return make_endless(Bound::Kind::unknown); }

CivilDate find_first_day(const Endpoint& endpoint) { return find_civil_time(endpoint.lo.at, endpoint.calendar).date; }

CivilDate find_last_day(const Endpoint& endpoint) {
  return find_civil_time({endpoint.hi.at.seconds - 1}, endpoint.calendar).date;
}

}  // namespace chronodraw
