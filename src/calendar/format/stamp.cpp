// SPDX-License-Identifier: MIT
#include "calendar/format/stamp.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "calendar/date_words.hpp"
#include "calendar/format/pattern.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

/// `UTC+1`, `UTC-03:30`, `UTC`; nothing for the timeline's own time.
std::string format_offset(std::optional<int> minutes) {
  if (!minutes) return {};
  if (*minutes == 0) return " UTC";
  const int size = *minutes < 0 ? -*minutes : *minutes;
  std::string text = std::string{" UTC"} + (*minutes < 0 ? "-" : "+") + format_number(size / 60);
  if (size % 60 != 0) text += ":" + format_two_digits(size % 60);
  return text;
}

bool is_clock(const Stamp& stamp) { return stamp.unit <= Precision::minute; }

/// Also one that does not break.
bool has_space(const std::string& text) {
  constexpr std::string_view spaces[] = {" ", "\u00A0", "\u202F"};
  return std::any_of(std::begin(spaces), std::end(spaces),
                     [&](std::string_view space) { return text.find(space) != std::string::npos; });
}

enum class EraText { when_needed, always };

const DatePatterns& find_patterns(std::int64_t year, const Wording& style, EraText era) {
  const bool has_era = needs_era(year) || era == EraText::always;
  return has_era && !is_counted_back(year) ? style.locale->with_era : style.locale->plain;
}

const std::string& find_day_pattern(const DatePatterns& patterns, const Wording& style) {
  return style.in_words ? patterns.day : patterns.short_day;
}

std::string make_clock_pattern(const Stamp& stamp, const std::string& day, const Locale& locale) {
  std::string pattern = locale.time_and_day;
  const std::string& time = stamp.unit == Precision::second ? locale.second : locale.minute;
  pattern.replace(pattern.find("{0}"), 3, time + quote_literal(format_offset(stamp.offset_minutes)));
  return pattern.replace(pattern.find("{1}"), 3, day);
}

std::string find_pattern(const Stamp& stamp, const Wording& style, EraText era = EraText::when_needed) {
  const DatePatterns& patterns = find_patterns(stamp.time.date.year, style, era);
  if (is_clock(stamp)) return make_clock_pattern(stamp, find_day_pattern(patterns, style), *style.locale);
  if (stamp.unit == Precision::day) return find_day_pattern(patterns, style);
  if (stamp.unit == Precision::year) return is_counted_back(stamp.time.date.year) ? "y" : patterns.year;
  return style.short_months && !style.in_words ? patterns.short_month : patterns.month;
}

std::string join_stamps(const Stamp& first, const Stamp& last, const Wording& style, EraText era) {
  const std::string_view form = choose_range_form(style, find_topic(first));
  const Wording start = make_blank_style(style, form);
  const Wording end = make_blank_style(style, form, 1);
  return join_range(format_pattern(find_pattern(first, style, era), first, start),
                    format_pattern(find_pattern(last, style, era), last, end), style, find_topic(first));
}

std::string format_years(const Stamp& first, const Stamp& last, const Wording& style) {
  const std::int64_t a = first.time.date.year;
  const std::int64_t b = last.time.date.year;
  const bool has_one_era = is_bce(a) == is_bce(b) && !is_counted_back(a) && !is_counted_back(b);
  if (!has_one_era) return join_stamps(first, last, style, EraText::always);
  const Stamp& leading = needs_era(a) ? first : last;
  return format_pattern_range(find_pattern(leading, style), first, last, style);
}

}  // namespace

Stamp make_stamp(Instant instant, Precision unit) { return {unit, find_civil_time(instant), std::nullopt}; }

Stamp make_stamp(Instant instant, Precision unit, const Endpoint& endpoint) {
  const Instant local{instant.seconds + endpoint.offset_minutes.value_or(0) * 60};
  return {unit, find_civil_time(local, endpoint.calendar), endpoint.offset_minutes};
}

Topic find_topic(const Stamp& stamp) {
  if (stamp.unit == Precision::year) return Topic::other;
  return stamp.unit == Precision::month ? Topic::month : Topic::day;
}

std::string format_stamp(const Stamp& stamp, const Wording& style) {
  const std::int64_t year = stamp.time.date.year;
  if (stamp.unit == Precision::year && style.in_words && is_counted_back(year)) {
    return format_years_ago_in_words(year, *style.locale);
  }
  return format_pattern(find_pattern(stamp, style), stamp, style);
}

std::string format_year(std::int64_t year, const Wording& style) {
  return format_stamp({Precision::year, {{year, 1, 1}, 0, 0, 0}, 0}, style);
}

std::string format_stamps(const Stamp& first, const Stamp& last, const Wording& outer_style) {
  const std::string single = format_stamp(first, outer_style);
  if (single == format_stamp(last, outer_style)) return single;
  Wording style = outer_style;
  style.short_months = style.short_months || first.unit == Precision::month;
  if (first.unit != last.unit) return join_stamps(first, last, outer_style, EraText::when_needed);
  if (first.unit == Precision::year) return format_years(first, last, style);
  const std::string pattern = find_pattern(first, style);
  const bool is_shared = !is_clock(first) || first.time.date == last.time.date;
  if (!is_shared || pattern != find_pattern(last, style)) return join_stamps(first, last, style, EraText::when_needed);
  return format_pattern_range(pattern, first, last, style);
}

std::string_view choose_range_form(const Wording& style, Topic topic) {
  if (!style.in_words) return {};
  const Words& words = style.words();
  return choose_form(style.is_within ? words.between : words.from_to, topic, style);
}

std::string join_range(const std::string& first, const std::string& last, const Wording& style, Topic topic) {
  if (style.in_words) return fill(choose_range_form(style, topic), first, last);
  return first + (has_space(first) || has_space(last) ? " \u2013 " : "\u2013") + last;
}

}  // namespace chronodraw
