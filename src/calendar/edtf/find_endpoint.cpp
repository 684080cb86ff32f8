// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "calendar/clock.hpp"
#include "calendar/date_error.hpp"
#include "calendar/edtf/atom.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

bool has_mask(std::string_view part) { return part.find('X') != std::string_view::npos; }
bool is_all_masked(std::string_view part) { return part == "XX"; }

/// The five shapes of level 1: dddX, ddXX, dddd-XX, dddd-dd-XX, dddd-XX-XX.
bool is_simple_mask(const EdtfParts& parts) {
  if (has_mask(parts.year)) {
    const std::size_t first = parts.year.find('X');
    return parts.month.empty() && first >= 2 && parts.year.find_first_not_of('X', first) == std::string_view::npos;
  }
  if (has_mask(parts.month)) return is_all_masked(parts.month) && (parts.day.empty() || is_all_masked(parts.day));
  return is_all_masked(parts.day);
}

int find_level(const EdtfParts& parts) {
  const bool is_masked = has_mask(parts.year) || has_mask(parts.month) || has_mask(parts.day);
  if (parts.exponent > 0 || parts.significant > 0 || parts.has_inner_marks) return 2;
  if (is_masked && !is_simple_mask(parts)) return 2;
  const bool has_marks = parts.qualifiers != Qualifiers{};
  return is_masked || has_marks || parts.is_negative || parts.is_long ? 1 : 0;
}

/// What is known without a gap from the left; `other` where known digits follow unknown ones.
Precision find_mask_precision(const EdtfParts& parts) {
  if (has_mask(parts.year)) {
    if (!is_simple_mask(parts)) return Precision::other;
    return parts.year[2] == 'X' ? Precision::century : Precision::decade;
  }
  const bool is_rest_unknown = parts.day.empty() || is_all_masked(parts.day);
  if (has_mask(parts.month)) return is_all_masked(parts.month) && is_rest_unknown ? Precision::year : Precision::other;
  if (has_mask(parts.day)) return is_all_masked(parts.day) ? Precision::month : Precision::other;
  if (parts.month.empty()) return Precision::year;
  return parts.day.empty() ? Precision::month : Precision::day;
}

std::string make_mask(const EdtfParts& parts) {
  if (!has_mask(parts.year) && !has_mask(parts.month) && !has_mask(parts.day)) return {};
  std::string mask = (parts.is_negative ? "-" : "") + std::string{parts.year};
  if (!parts.month.empty()) mask += "-" + std::string{parts.month};
  if (!parts.day.empty()) mask += "-" + std::string{parts.day};
  return mask;
}

bool is_plain(std::string_view part) { return !part.empty() && !has_mask(part); }

/// `1939-45`, which is no month of 1939: perhaps the years from 1939 to 1945.
DateError find_month_error(const EdtfParts& parts, std::string_view source) {
  DateError error = make_month_error(source, parts.month);
  if (parts.day.empty() && is_plain(parts.year) && !parts.is_negative && parts.month > parts.year.substr(2)) {
    const std::string end = std::string{parts.year.substr(0, 2)} + std::string{parts.month};
    error.hint = "write " + quote(std::string{parts.year} + "/" + end) + " for a span of years";
  }
  return error;
}

DateError find_calendar_error(const EdtfParts& parts, std::string_view source, Calendar calendar) {
  const auto month = static_cast<int>(is_plain(parts.month) ? find_value(parts.month) : 1);
  if (is_plain(parts.month) && (month < 1 || month > 12)) return find_month_error(parts, source);
  const bool is_day_plain = is_plain(parts.day) && is_plain(parts.month) && is_plain(parts.year);
  const long long year = is_plain(parts.year) ? find_value(parts.year) : 0;
  if (is_day_plain) {
    return make_day_error(source, parts.day,
                          {parts.is_negative ? -year : year, month, static_cast<int>(find_value(parts.day)), calendar});
  }
  return make_error(source, parts.day.empty() ? parts.month : parts.day,
                    "no day of the calendar completes " + quote(source), "an X stands for any one digit");
}

/// The years that share their first `significant` digits with `year`.
Endpoint make_significant(std::int64_t year, int digits, int significant, Calendar calendar) {
  std::int64_t unit = 1;
  for (int i = significant; i < digits; ++i) unit *= 10;
  const std::int64_t magnitude = year < 0 ? -year : year;
  const std::int64_t low = magnitude / unit * unit;
  const std::int64_t high = std::min(low + unit - 1, limits::year.value);
  const Precision precision = unit == 10 ? Precision::decade : unit == 100 ? Precision::century : Precision::other;
  Endpoint endpoint =
      year < 0 ? make_years(-high, -low, precision, calendar) : make_years(low, high, precision, calendar);
  endpoint.estimate = make_year(year, calendar).lo.at;
  return endpoint;
}

int count_digits(std::int64_t value) {
  int count = 1;
  for (; value >= 10; value /= 10) ++count;
  return count;
}

/// Nothing out of reach.
std::optional<std::int64_t> find_year(const EdtfParts& parts) {
  if (parts.year.size() > 12 || parts.exponent > 12) return std::nullopt;
  std::int64_t year = find_value(parts.year);
  for (int i = 0; i < parts.exponent && year <= limits::year.value; ++i) year *= 10;
  if (year > limits::year.value) return std::nullopt;
  return parts.is_negative ? -year : year;
}

AtomReading find_long_year(const EdtfParts& parts, std::string_view source, Calendar calendar) {
  if (parts.exponent == 0 && parts.year.size() < 5) return std::monostate{};
  const std::optional<std::int64_t> year = find_year(parts);
  if (!year) return make_reach_error(source, source);
  const int digits = count_digits(*year < 0 ? -*year : *year);
  if (parts.significant > digits) return std::monostate{};
  EdtfAtom atom{make_year(*year, calendar), find_level(parts)};
  if (parts.significant > 0) atom.endpoint = make_significant(*year, digits, parts.significant, calendar);
  atom.endpoint.qualifiers = parts.qualifiers;
  return atom;
}

AtomReading find_significant_year(const EdtfParts& parts, Calendar calendar) {
  if (has_mask(parts.year) || parts.significant > 4) return std::monostate{};
  const std::int64_t year = find_value(parts.year);
  EdtfAtom atom{make_significant(parts.is_negative ? -year : year, 4, parts.significant, calendar), 2};
  atom.endpoint.qualifiers = parts.qualifiers;
  return atom;
}

AtomReading find_clock_time(const EdtfParts& parts, const CivilDate& date, std::string_view source,
                            const DateHabits& habits) {
  if (!is_strict_clock(parts.clock)) return std::monostate{};
  const ClockReading clock = read_clock(parts.clock, source);
  if (const auto* error = std::get_if<DateError>(&clock)) return *error;
  if (!std::holds_alternative<ClockTime>(clock)) return std::monostate{};
  const Placement placement = place_clock(date, std::get<ClockTime>(clock), source, habits);
  if (const auto* error = std::get_if<DateError>(&placement)) return *error;
  return EdtfAtom{std::get<Endpoint>(placement), find_level(parts)};
}

AtomReading find_sub_year(const EdtfParts& parts, int code, const DateHabits& habits) {
  if (has_mask(parts.year) || !parts.day.empty()) return std::monostate{};
  const std::int64_t year = find_value(parts.year);
  EdtfAtom atom{make_sub_year(parts.is_negative ? -year : year, code, habits.calendar, habits.hemisphere),
                code <= 24 ? 1 : 2};
  atom.endpoint.qualifiers = parts.qualifiers;
  atom.level = std::max(atom.level, find_level(parts));
  return atom;
}

}  // namespace

AtomReading find_endpoint(const EdtfParts& parts, std::string_view source, const DateHabits& habits) {
  if (parts.is_long) return find_long_year(parts, source, habits.calendar);
  if (parts.is_negative && parts.year == "0000") return std::monostate{};
  if (parts.significant > 0) return find_significant_year(parts, habits.calendar);
  const long long month = is_plain(parts.month) ? find_value(parts.month) : 1;
  if (is_sub_year(month)) return find_sub_year(parts, static_cast<int>(month), habits);
  const std::optional<Completions> days = find_completions(parts, habits.calendar);
  if (!days) return find_calendar_error(parts, source, habits.calendar);
  if (!parts.clock.empty()) {
    if (days->first != days->last) return std::monostate{};
    return find_clock_time(parts, days->first, source, habits);
  }
  EdtfAtom atom{make_days(days->first, days->last, find_mask_precision(parts)), find_level(parts)};
  atom.endpoint.qualifiers = parts.qualifiers;
  atom.endpoint.mask = make_mask(parts);
  return atom;
}

AtomReading read_atom(std::string_view text, const DateHabits& habits) {
  const std::optional<EdtfParts> parts = scan_parts(text);
  return parts ? find_endpoint(*parts, text, habits) : std::monostate{};
}

}  // namespace chronodraw
