// SPDX-License-Identifier: MIT
#include "calendar/format/stamp.hpp"

#include "base/numbers.hpp"
#include "calendar/date_words.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

/// `UTC+1`, `UTC-03:30`; nothing for UTC itself.
std::string format_offset(int minutes) {
  if (minutes == 0) return {};
  const int size = minutes < 0 ? -minutes : minutes;
  std::string text = std::string{" UTC"} + (minutes < 0 ? "-" : "+") + format_number(size / 60);
  if (size % 60 != 0) text += ":" + format_two_digits(size % 60);
  return text;
}

std::string format_clock(const Stamp& stamp) {
  std::string text = format_two_digits(stamp.time.hour) + ":" + format_two_digits(stamp.time.minute);
  if (stamp.unit == Precision::second) text += ":" + format_two_digits(stamp.time.second);
  return text;
}

std::string format_month(const CivilDate& date, bool is_short) {
  return std::string{is_short ? find_short_month_name(date.month) : find_month_name(date.month)};
}

std::string format_day_and_month(const CivilDate& date, const TextStyle& style) {
  return format_number(date.day) + " " + format_month(date, !style.in_words);
}

Stamp widen(const Stamp& stamp, Precision unit) {
  Stamp wide = stamp;
  wide.unit = unit;
  return wide;
}

bool is_clock(const Stamp& stamp) { return stamp.unit <= Precision::minute; }

/// Two numbers or names with one tail: no spaces round the dash.
std::string join_closely(const std::string& first, const std::string& last, const TextStyle& style) {
  return style.in_words ? join_range(first, last, style) : first + "\u2013" + last;
}

std::string format_years(const Stamp& first, const Stamp& last, const TextStyle& style) {
  const std::int64_t a = first.time.date.year;
  const std::int64_t b = last.time.date.year;
  const bool has_one_era = is_bce(a) == is_bce(b) && !is_counted_back(a) && !is_counted_back(b);
  if (!has_one_era) return join_range(format_year(a, EraText::always), format_year(b, EraText::always), style);
  const bool has_era = needs_era(a) || needs_era(b);
  return join_closely(format_year_count(a), format_year(b, has_era ? EraText::always : EraText::never), style);
}

std::string format_days(const Stamp& first, const Stamp& last, const TextStyle& style) {
  const CivilDate& a = first.time.date;
  const CivilDate& b = last.time.date;
  const std::string end = format_stamp(last, style);
  if (a.year != b.year) return join_range(format_stamp(first, style), end, style);
  if (a.month != b.month) return join_range(format_day_and_month(a, style), end, style);
  return join_closely(format_number(a.day), end, style);
}

std::string format_months(const Stamp& first, const Stamp& last, const TextStyle& style) {
  TextStyle short_style = style;
  short_style.short_months = !style.in_words;
  const std::string end = format_stamp(last, short_style);
  if (first.time.date.year != last.time.date.year) { return join_range(format_stamp(first, short_style), end, style); }
  return join_closely(format_month(first.time.date, short_style.short_months), end, style);
}

std::string format_clocks(const Stamp& first, const Stamp& last, const TextStyle& style) {
  const bool is_one_day = first.time.date == last.time.date && first.offset_minutes == last.offset_minutes;
  if (!is_one_day) return join_range(format_stamp(first, style), format_stamp(last, style), style);
  return join_closely(format_clock(first), format_stamp(last, style), style);
}

}  // namespace

Stamp make_stamp(Instant instant, Precision unit, int offset_minutes) {
  return {unit, find_civil_time({instant.seconds + offset_minutes * 60}), offset_minutes};
}

std::string format_stamp(const Stamp& stamp, const TextStyle& style) {
  const CivilDate& date = stamp.time.date;
  if (is_clock(stamp)) {
    return format_clock(stamp) + format_offset(stamp.offset_minutes) + ", " +
           format_stamp(widen(stamp, Precision::day), style);
  }
  if (stamp.unit == Precision::day) return format_day_and_month(date, style) + " " + format_year(date.year);
  if (stamp.unit == Precision::month) {
    return format_month(date, style.short_months && !style.in_words) + " " + format_year(date.year);
  }
  if (style.in_words && is_counted_back(date.year)) return format_years_ago(date.year, true);
  return format_year(date.year);
}

std::string format_stamps(const Stamp& first, const Stamp& last, const TextStyle& style) {
  const std::string single = format_stamp(first, style);
  if (single == format_stamp(last, style)) return single;
  if (first.unit != last.unit) return join_range(single, format_stamp(last, style), style);
  if (first.unit == Precision::year) return format_years(first, last, style);
  if (first.unit == Precision::month) return format_months(first, last, style);
  return first.unit == Precision::day ? format_days(first, last, style) : format_clocks(first, last, style);
}

std::string join_range(const std::string& first, const std::string& last, const TextStyle& style) {
  if (style.in_words && style.is_within) return "between " + first + " and " + last;
  if (style.in_words) return "from " + first + " to " + last;
  const bool has_space = first.find(' ') != std::string::npos || last.find(' ') != std::string::npos;
  return first + (has_space ? " \u2013 " : "\u2013") + last;
}

}  // namespace chronodraw
