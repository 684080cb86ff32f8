// SPDX-License-Identifier: MIT
#include "calendar/format/endpoint_text.hpp"

#include "base/numbers.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

/// The unit to print bounds in that no single precision describes: the coarsest that they both fit.
Precision find_fitting_unit(const Endpoint& endpoint) {
  const CivilTime lo = find_civil_time(endpoint.lo.at, endpoint.calendar);
  const CivilTime hi = find_civil_time(endpoint.hi.at, endpoint.calendar);
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
  return make_stamp({endpoint.hi.at.seconds - 1}, find_unit(endpoint), endpoint);
}

/// The era after or before the text, where the locale's years have it.
std::string add_era(const std::string& text, const Locale& locale) {
  const std::string& pattern = locale.with_era.year;
  const std::size_t era = pattern.find('G');
  const std::size_t year = pattern.find('y');
  if (era > year) return text + pattern.substr(year + 1, era - year - 1) + locale.bce;
  return locale.bce + pattern.substr(era + 1, year - era - 1) + text;
}

/// The n-th stretch of `size` years, counted from 1 in either era: 401 to 500 is the 5th century.
std::string format_nth(std::int64_t year, std::int64_t size, const PhraseForms& phrase, const Wording& style) {
  const std::int64_t count = is_bce(year) ? 1 - year : year;
  const std::string text = fill_count(phrase, (count - 1) / size + 1, {}, style);
  return is_bce(year) ? add_era(text, *style.locale) : text;
}

bool is_nth(const CivilDate& first, const CivilDate& last, std::int64_t size) {
  const bool is_aligned = is_bce(first.year) ? last.year % size == 0 : first.year % size == 1;
  return is_aligned && last.year - first.year == size - 1;
}

/// The century that holds a year; without a word for it, its first and last year.
std::string format_century(std::int64_t year, const Wording& style) {
  const std::int64_t first = divide_down(year - 1, 100) * 100 + 1;
  const auto make_year_stamp = [](std::int64_t y) { return Stamp{Precision::year, {{y, 1, 1}, 0, 0, 0}, 0}; };
  const PhraseForms& phrase = style.words().century;
  if (!phrase.text.empty()) return format_nth(year, 100, phrase, style);
  return format_stamps(make_year_stamp(first), make_year_stamp(first + 99), style);
}

std::string format_decade(const Endpoint& endpoint, const Wording& style) {
  const std::int64_t first = find_first_day(endpoint).year;
  const std::int64_t last = find_last_day(endpoint).year;
  const PhraseForms& phrase = style.words().decade;
  const bool has_name = first >= 1'000 && first <= 9'999 && first % 10 == 0 && first % 100 != 0 && last == first + 9;
  if (has_name && !phrase.text.empty()) return fill_count(phrase, first, {}, style);
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

std::string format_long_unit(const Endpoint& endpoint, std::int64_t size, const PhraseForms& phrase,
                             const Wording& style) {
  const CivilDate first = find_first_day(endpoint);
  const CivilDate last = find_last_day(endpoint);
  if (is_nth(first, last, size) && !phrase.text.empty()) return format_nth(first.year, size, phrase, style);
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

/// A phrase round one text, which stands in the case that the phrase wants.
template <class Format>
std::string format_phrase(const PhraseForms& phrase, Topic topic, const Wording& style, Format format) {
  const std::string_view form = choose_form(phrase, topic, style);
  return fill(form, format(make_blank_style(style, form)));
}

std::string format_sub_year(const Endpoint& endpoint, const Wording& style) {
  const Words& words = style.words();
  const PhraseForms* seasons[] = {&words.spring, &words.summer, &words.autumn, &words.winter};
  const std::int64_t year = find_first_day(endpoint).year;
  const int code = endpoint.sub_year;
  if (33 <= code && code <= 36) return fill_count(words.quarter, code - 32, format_year(year, style), style);
  if (40 <= code && code <= 41) return fill_count(words.half, code - 39, format_year(year, style), style);
  if (code < 21 || 32 < code) return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
  return format_phrase(*seasons[(code - 21) % 4], Topic::other, style,
                       [&](const Wording& inner) { return format_year(year, inner); });
}

/// ISO weeks belong to the year of their Thursday; others print their days, for there are two ways to count them.
std::string format_week(const Endpoint& endpoint, const Wording& style) {
  const std::int64_t monday = divide_down(endpoint.lo.at.seconds, seconds_per_day);
  if (find_weekday(monday) != 1) {
    return format_stamps(make_stamp(endpoint.lo.at, Precision::day),
                         make_stamp({endpoint.hi.at.seconds - 1}, Precision::day), style);
  }
  const CivilDate thursday = find_civil_date(monday + 3);
  const std::int64_t week = (monday + 3 - find_day_number({thursday.year, 1, 1})) / 7 + 1;
  return fill_count(style.words().week, week, format_year(thursday.year, style), style);
}

const PhraseForms& find_third_phrase(Third third, const Words& words) {
  switch (third) {
    case Third::early:
      return words.early;
    case Third::mid:
      return words.mid;
    case Third::late:
      return words.late;
    case Third::start:
      return words.start;
    default:
      return words.end;
  }
}

/// The unit that the third is a part of.
std::string format_whole(const Endpoint& third, const Wording& style) {
  const std::int64_t year = find_first_day(third).year;
  switch (third.third_of) {
    case Precision::month:
      return format_stamp(make_stamp(third.lo.at, Precision::month, third), style);
    case Precision::decade:
      return format_decade(
          make_years(divide_down(year, 10) * 10, divide_down(year, 10) * 10 + 9, Precision::decade, third.calendar),
          style);
    case Precision::century:
      return format_century(year, style);
    default:
      return format_year(year, style);
  }
}

std::string format_third(const Endpoint& third, const Wording& style) {
  const Topic topic = third.third_of == Precision::month ? Topic::month : Topic::other;
  return format_phrase(find_third_phrase(third.third, style.words()), topic, style,
                       [&](const Wording& inner) { return format_whole(third, inner); });
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

std::string format_deep(const Endpoint& endpoint, const Wording& style) {
  const std::int64_t years_ago = 1950 - find_civil_time(*endpoint.estimate).date.year;
  const std::int64_t width = find_last_day(endpoint).year - find_first_day(endpoint).year + 1;
  const DeepUnit& unit = find_readable_unit(years_ago, width);
  const std::string count = format_deep_count(years_ago, unit, width, *style.locale);
  return style.in_words ? fill(style.words().*unit.words, count) : count + " " + unit.symbol;
}

std::string format_bounded(const Endpoint& endpoint, const Wording& style) {
  if (endpoint.precision == Precision::deep && endpoint.estimate) return format_deep(endpoint, style);
  if (endpoint.estimate) { return format_stamp(make_stamp(*endpoint.estimate, Precision::year, endpoint), style); }
  if (endpoint.third != Third::none) return format_third(endpoint, style);
  if (endpoint.sub_year > 0) return format_sub_year(endpoint, style);
  if (endpoint.precision == Precision::week) return format_week(endpoint, style);
  if (endpoint.precision == Precision::decade) return format_decade(endpoint, style);
  if (endpoint.precision == Precision::century) return format_long_unit(endpoint, 100, style.words().century, style);
  if (endpoint.precision == Precision::millennium) {
    return format_long_unit(endpoint, 1'000, style.words().millennium, style);
  }
  return format_stamps(find_first_stamp(endpoint), find_last_stamp(endpoint), style);
}

/// With one bound only: before it or after it; from it or until it where the other end is open.
std::string format_half_bounded(const Endpoint& endpoint, const Wording& style) {
  const bool is_before = endpoint.hi.is_finite();
  const Bound& other = is_before ? endpoint.lo : endpoint.hi;
  const bool is_open = other.kind == Bound::Kind::open;
  const Words& words = style.words();
  const bool is_by = endpoint.is_by && !words.by.text.empty();
  const PhraseForms& before = is_by ? words.by : words.before;
  const PhraseForms& phrase = is_open ? (is_before ? words.until : words.from) : (is_before ? before : words.after);
  const Instant last{is_before ? endpoint.hi.at.seconds - 1 : endpoint.lo.at.seconds - 1};
  const bool is_excluded = !is_open && is_before && !is_by;
  const Instant at = is_excluded ? endpoint.hi.at : is_open && !is_before ? endpoint.lo.at : last;
  const Stamp stamp = make_stamp(at, find_unit(endpoint), endpoint);
  return format_phrase(phrase, find_topic(stamp), style,
                       [&](const Wording& inner) { return format_stamp(stamp, inner); });
}

std::string format_bounds(const Endpoint& endpoint, const Wording& style) {
  if (endpoint.lo.is_finite() && endpoint.hi.is_finite()) return format_bounded(endpoint, style);
  if (!endpoint.lo.is_finite() && !endpoint.hi.is_finite()) return "?";
  return format_half_bounded(endpoint, style);
}

bool has_significant_digits(const Endpoint& endpoint) {
  return endpoint.estimate && endpoint.precision != Precision::deep;
}

bool is_approximate(const Endpoint& endpoint) {
  return endpoint.qualifiers.approximate != 0 || has_significant_digits(endpoint);
}

std::string format_approximate(const Endpoint& endpoint, const Wording& style) {
  if (!is_approximate(endpoint)) return format_bounds(endpoint, style);
  const Words& words = style.words();
  return format_phrase(style.in_words ? words.about : words.circa, find_topic(endpoint), style,
                       [&](const Wording& inner) { return format_bounds(endpoint, inner); });
}

Wording make_inner_style(Wording style) {
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

Stamp find_first_stamp(const Endpoint& endpoint) { return make_stamp(endpoint.lo.at, find_unit(endpoint), endpoint); }

Topic find_topic(const Endpoint& endpoint) {
  if (endpoint.precision <= Precision::day) return Topic::day;
  return endpoint.precision == Precision::month ? Topic::month : Topic::other;
}

std::string format_endpoint(const Endpoint& endpoint, const Wording& style) {
  const std::string text = format_endpoint_inside(endpoint, style);
  const bool has_word = endpoint.third != Third::none || endpoint.precision == Precision::week ||
                        (21 <= endpoint.sub_year && endpoint.sub_year <= 32);
  return style.words().is_capital && has_word && !has_doubt(endpoint) ? make_capital(text) : text;
}

std::string format_endpoint_inside(const Endpoint& endpoint, const Wording& outer_style) {
  const Wording style = make_inner_style(outer_style);
  if (endpoint.qualifiers.uncertain == 0) return format_approximate(endpoint, style);
  const Words& words = style.words();
  return format_phrase(style.in_words ? words.possibly : words.uncertain, find_topic(endpoint), style,
                       [&](const Wording& inner) { return format_approximate(endpoint, inner); });
}

}  // namespace chronodraw
