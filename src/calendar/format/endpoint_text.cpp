// SPDX-License-Identifier: MIT
#include "calendar/format/endpoint_text.hpp"

#include "base/numbers.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

/// The unit to print bounds in that no single precision describes: the coarsest that they both fit.
Precision find_fitting_unit(const Endpoint& endpoint) {
  const CivilTime lo = find_civil_time(endpoint.lo.at);
  const CivilTime hi = find_civil_time(endpoint.hi.at);
  const auto is_midnight = [](const CivilTime& time) { return time.hour + time.minute + time.second == 0; };
  if (!is_midnight(lo) || !is_midnight(hi)) return Precision::minute;
  if (lo.date.day != 1 || hi.date.day != 1) return Precision::day;
  return lo.date.month == 1 && hi.date.month == 1 ? Precision::year : Precision::month;
}

/// The stamps that `endpoint` is counted in.
Precision find_unit(const Endpoint& endpoint) {
  switch (endpoint.precision) {
    case Precision::second:
    case Precision::minute:
    case Precision::day:
    case Precision::month:
    case Precision::year:
      return endpoint.precision;
    case Precision::hour:
      return Precision::minute;
    default:
      return endpoint.lo.is_finite() && endpoint.hi.is_finite() ? find_fitting_unit(endpoint) : Precision::year;
  }
}

Stamp find_last_stamp(const Endpoint& endpoint) {
  return make_stamp({endpoint.hi.at.seconds - 1}, find_unit(endpoint), endpoint.offset_minutes.value_or(0));
}

std::string format_ordinal(std::int64_t number) {
  const std::int64_t tens = number / 10 % 10;
  const std::int64_t ones = tens == 1 ? 0 : number % 10;
  const char* endings[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
  return format_number(number) + endings[ones];
}

/// The n-th stretch of `size` years, counted from 1 in either era: 401 to 500 is the 5th century.
std::string format_nth(std::int64_t year, std::int64_t size, const char* name) {
  const std::int64_t count = is_bce(year) ? 1 - year : year;
  const std::string text = format_ordinal((count - 1) / size + 1) + " " + name;
  return is_bce(year) ? text + " BCE" : text;
}

bool is_nth(const CivilDate& first, const CivilDate& last, std::int64_t size) {
  const bool is_aligned = is_bce(first.year) ? last.year % size == 0 : first.year % size == 1;
  return is_aligned && last.year - first.year == size - 1;
}

std::string format_decade(const Endpoint& endpoint, const TextStyle& style) {
  const std::int64_t first = find_first_day(endpoint).year;
  const std::int64_t last = find_last_day(endpoint).year;
  const bool has_name = first >= 1'000 && first <= 9'999 && first % 10 == 0 && first % 100 != 0 && last == first + 9;
  if (has_name) return format_number(first) + "s";
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

std::string format_long_unit(const Endpoint& endpoint, std::int64_t size, const char* name, const TextStyle& style) {
  const CivilDate first = find_first_day(endpoint);
  const CivilDate last = find_last_day(endpoint);
  if (is_nth(first, last, size)) return format_nth(first.year, size, name);
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

std::string_view find_season_name(int sub_year) {
  constexpr std::string_view names[] = {"Spring", "Summer", "Autumn", "Winter"};
  return names[(sub_year - 21) % 4];
}

std::string format_sub_year(const Endpoint& endpoint, const TextStyle& style) {
  const std::string year = format_year(find_first_day(endpoint).year);
  const int code = endpoint.sub_year;
  if (21 <= code && code <= 32) return std::string{find_season_name(code)} + " " + year;
  if (33 <= code && code <= 36) return "Q" + format_number(code - 32) + " " + year;
  if (40 <= code && code <= 41) return "H" + format_number(code - 39) + " " + year;
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

/// ISO weeks belong to the year of their Thursday.
std::string format_week(const Endpoint& endpoint) {
  const std::int64_t monday = divide_down(endpoint.lo.at.seconds, seconds_per_day);
  const CivilDate thursday = find_civil_date(monday + 3);
  const std::int64_t week = (monday + 3 - find_day_number({thursday.year, 1, 1})) / 7 + 1;
  return "Week " + format_number(week) + ", " + format_year(thursday.year);
}

std::string_view find_third_word(Third third) {
  switch (third) {
    case Third::early:
      return "Early ";
    case Third::mid:
      return "Mid-";
    case Third::late:
      return "Late ";
    case Third::start:
      return "Start of ";
    case Third::end:
      return "End of ";
    case Third::none:
      break;
  }
  return "";
}

/// The unit that the third is a part of.
std::string format_whole(const Endpoint& third, const TextStyle& style) {
  const std::int64_t year = find_first_day(third).year;
  switch (third.third_of) {
    case Precision::month:
      return format_stamp(make_stamp(third.lo.at, Precision::month), style);
    case Precision::decade:
      return format_decade(make_years(divide_down(year, 10) * 10, divide_down(year, 10) * 10 + 9, Precision::decade),
                           style);
    case Precision::century:
      return format_nth(year, 100, "century");
    default:
      return format_year(year);
  }
}

/// The largest unit, or the next smaller where that saves three decimals: `4600 Ma`, not `4.600 Ga`. Decimals of
/// thousands would be single years, which read better as such up to 100,000.
const DeepUnit& find_readable_unit(std::int64_t years_ago, std::int64_t width) {
  const DeepUnit& unit = find_deep_unit(years_ago);
  if (width >= unit.years / 100 || unit.years == 1) return unit;
  const DeepUnit& smaller = find_deep_unit(unit.years - 1);
  const std::int64_t most = smaller.years == 1 ? 100'000 : 10'000;
  return years_ago / smaller.years < most ? smaller : unit;
}

std::string format_deep(const Endpoint& endpoint, const TextStyle& style) {
  const std::int64_t years_ago = 1950 - find_civil_time(*endpoint.estimate).date.year;
  const std::int64_t width = find_last_day(endpoint).year - find_first_day(endpoint).year + 1;
  const DeepUnit& unit = find_readable_unit(years_ago, width);
  return format_deep_count(years_ago, unit, width) + " " + (style.in_words ? unit.words : unit.symbol);
}

std::string format_bounded(const Endpoint& endpoint, const TextStyle& style) {
  if (endpoint.precision == Precision::deep && endpoint.estimate) return format_deep(endpoint, style);
  if (endpoint.estimate) { return format_stamp(make_stamp(*endpoint.estimate, Precision::year), style); }
  if (endpoint.third != Third::none) {
    return std::string{find_third_word(endpoint.third)} + format_whole(endpoint, style);
  }
  if (endpoint.sub_year > 0) return format_sub_year(endpoint, style);
  if (endpoint.precision == Precision::week) return format_week(endpoint);
  if (endpoint.precision == Precision::decade) return format_decade(endpoint, style);
  if (endpoint.precision == Precision::century) return format_long_unit(endpoint, 100, "century", style);
  if (endpoint.precision == Precision::millennium) return format_long_unit(endpoint, 1'000, "millennium", style);
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

/// With one bound only: before it or after it; from it or until it where the other end is open.
std::string format_half_bounded(const Endpoint& endpoint, const TextStyle& style) {
  if (endpoint.hi.kind == Bound::Kind::open) return "from " + format_stamp(find_first_stamp(endpoint), style);
  if (endpoint.lo.kind == Bound::Kind::open) return "until " + format_stamp(find_last_stamp(endpoint), style);
  const bool is_before = endpoint.hi.is_finite();
  const Instant at = is_before ? endpoint.hi.at : Instant{endpoint.lo.at.seconds - 1};
  return (is_before ? "before " : "after ") + format_stamp(make_stamp(at, find_unit(endpoint)), style);
}

std::string format_bounds(const Endpoint& endpoint, const TextStyle& style) {
  if (endpoint.lo.is_finite() && endpoint.hi.is_finite()) return format_bounded(endpoint, style);
  if (!endpoint.lo.is_finite() && !endpoint.hi.is_finite()) return "?";
  return format_half_bounded(endpoint, style);
}

bool has_significant_digits(const Endpoint& endpoint) {
  return endpoint.estimate && endpoint.precision != Precision::deep;
}

std::string add_doubt(std::string text, const Endpoint& endpoint, const TextStyle& style) {
  const bool is_approximate = endpoint.qualifiers.approximate != 0 || has_significant_digits(endpoint);
  const bool is_uncertain = endpoint.qualifiers.uncertain != 0;
  if (is_approximate) text = (style.in_words ? "about " : "c. ") + text;
  if (is_uncertain) text = style.in_words ? "possibly " + text : text + "?";
  return text;
}

/// `Late 2011` as `late 2011`; names of months, and `Q3`, keep their capital.
std::string lower_first_word(std::string text, const Endpoint& endpoint) {
  const bool has_word = endpoint.third != Third::none || endpoint.precision == Precision::week ||
                        (21 <= endpoint.sub_year && endpoint.sub_year <= 32);
  if (has_word && 'A' <= text[0] && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

TextStyle make_inner_style(TextStyle style) {
  style.is_within = true;
  return style;
}

bool has_doubt(const Endpoint& endpoint) {
  return endpoint.qualifiers != Qualifiers{} || has_significant_digits(endpoint);
}

}  // namespace

bool is_plain_stamp(const Endpoint& endpoint) {
  const bool is_stamp = endpoint.precision <= Precision::day || endpoint.precision == Precision::month ||
                        endpoint.precision == Precision::year;
  return is_stamp && !has_doubt(endpoint) && endpoint.lo.is_finite() && endpoint.hi.is_finite();
}

Stamp find_first_stamp(const Endpoint& endpoint) {
  return make_stamp(endpoint.lo.at, find_unit(endpoint), endpoint.offset_minutes.value_or(0));
}

std::string format_endpoint(const Endpoint& endpoint, const TextStyle& outer_style) {
  const TextStyle style = make_inner_style(outer_style);
  const std::string text = format_bounds(endpoint, style);
  if (!has_doubt(endpoint)) return text;
  return add_doubt(lower_first_word(text, endpoint), endpoint, style);
}

std::string format_endpoint_inside(const Endpoint& endpoint, const TextStyle& outer_style) {
  const TextStyle style = make_inner_style(outer_style);
  return add_doubt(lower_first_word(format_bounds(endpoint, style), endpoint), endpoint, style);
}

}  // namespace chronodraw
