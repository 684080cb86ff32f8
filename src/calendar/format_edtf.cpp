// SPDX-License-Identifier: MIT
#include "calendar/format_edtf.hpp"

#include <array>

#include "base/numbers.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"

namespace chronodraw {

namespace {

using MaybeText = std::optional<std::string>;

std::string find_mark(const Qualifiers& marks, unsigned component) {
  const bool is_uncertain = (marks.uncertain & component) != 0;
  const bool is_approximate = (marks.approximate & component) != 0;
  if (is_uncertain) return is_approximate ? "%" : "?";
  return is_approximate ? "~" : "";
}

bool is_even(std::uint8_t bits) { return bits == 0 || bits == Qualifiers::whole; }

/// `2004?`, or `?2004-06-~11` where the components differ: a mark on the left is its component's own.
std::string add_marks(const std::string& text, const Qualifiers& marks) {
  if (is_even(marks.uncertain) && is_even(marks.approximate)) return text + find_mark(marks, Qualifiers::year);
  std::string marked;
  unsigned component = Qualifiers::year;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_start = i == 0 || (text[i - 1] == '-' && i > 1);
    if (is_start) {
      marked += find_mark(marks, component);
      component *= 2;
    }
    marked += text[i];
  }
  return marked;
}

bool has_four_digits(std::int64_t year) { return -9'999 <= year && year <= 9'999; }

std::string format_long_year(std::int64_t year) {
  return has_four_digits(year) ? format_iso_year(year) : "Y" + format_number(year);
}

MaybeText format_unit(const CivilDate& date, Precision precision) {
  if (precision == Precision::year) return format_long_year(date.year);
  if (!has_four_digits(date.year)) return std::nullopt;
  const std::string day = format_iso_date(date);
  if (precision == Precision::day) return day;
  return precision == Precision::month ? MaybeText{day.substr(0, day.size() - 3)} : std::nullopt;
}

std::string format_offset(int minutes) {
  if (minutes == 0) return "Z";
  const int size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? "-" : "+") + format_two_digits(size / 60) + ":" + format_two_digits(size % 60);
}

MaybeText format_second(const Endpoint& endpoint) {
  const CivilTime time = find_civil_time({endpoint.lo.at.seconds + endpoint.offset_minutes.value_or(0) * 60});
  if (!has_four_digits(time.date.year)) return std::nullopt;
  return format_iso_date(time.date) + "T" + format_two_digits(time.hour) + ":" + format_two_digits(time.minute) + ":" +
         format_two_digits(time.second) + (endpoint.offset_minutes ? format_offset(*endpoint.offset_minutes) : "");
}

/// `1950S2`: as many digits as leave out those that vary between the bounds.
MaybeText format_significant(const Endpoint& endpoint) {
  const std::int64_t year = find_civil_time(*endpoint.estimate).date.year;
  const std::int64_t width = find_last_day(endpoint).year - find_first_day(endpoint).year + 1;
  const std::string text = format_long_year(year);
  std::int64_t digits = 0;
  for (const char c : text) digits += '0' <= c && c <= '9' ? 1 : 0;
  for (std::int64_t unit = 1; unit < width; unit *= 10) --digits;
  return digits < 1 ? std::nullopt : MaybeText{text + "S" + format_number(digits)};
}

/// First and last unit of a member that is a range.
MaybeText format_range(const Endpoint& endpoint) {
  const MaybeText first = format_unit(find_first_day(endpoint), endpoint.precision);
  const MaybeText last = format_unit(find_last_day(endpoint), endpoint.precision);
  if (!first || !last) return std::nullopt;
  if (*first == *last) return add_marks(*first, endpoint.qualifiers);
  return add_marks(*first, endpoint.qualifiers) + ".." + *last;
}

/// Seasons that were turned round for the south have codes of their own there.
int find_code(const Endpoint& endpoint) {
  const int code = endpoint.sub_year;
  const bool is_turned = code <= 24 && find_first_day(endpoint).month != 3 * (code - 20);
  return is_turned ? code + 8 : code;
}

MaybeText format_bounded(const Endpoint& endpoint) {
  if (endpoint.third != Third::none || endpoint.precision == Precision::deep) return std::nullopt;
  if (endpoint.precision == Precision::second) return format_second(endpoint);
  if (!endpoint.mask.empty()) return add_marks(endpoint.mask, endpoint.qualifiers);
  MaybeText text;
  if (endpoint.estimate)
    text = format_significant(endpoint);
  else if (endpoint.sub_year > 0)
    text = format_iso_year(find_first_day(endpoint).year) + "-" + format_two_digits(find_code(endpoint));
  else
    return format_range(endpoint);
  return text ? MaybeText{add_marks(*text, endpoint.qualifiers)} : std::nullopt;
}

/// An end of a span: `..`, nothing, or a date.
MaybeText format_end(const Endpoint& endpoint) {
  if (endpoint.calendar != Calendar::gregorian) return std::nullopt;
  if (endpoint.lo.is_finite() && endpoint.hi.is_finite()) return format_bounded(endpoint);
  if (endpoint.lo != endpoint.hi) return std::nullopt;
  return endpoint.lo.kind == Bound::Kind::open ? MaybeText{".."} : MaybeText{""};
}

/// `..1984`, `1984..`, `1670..1672`, `1667`.
MaybeText format_member(const Endpoint& endpoint) {
  const bool has_first = endpoint.lo.is_finite();
  const bool has_last = endpoint.hi.is_finite();
  if (has_first == has_last) return format_end(endpoint);
  const CivilDate day = has_first ? find_first_day(endpoint) : find_last_day(endpoint);
  const MaybeText text = format_unit(day, endpoint.precision);
  if (!text || endpoint.sub_year > 0 || !endpoint.mask.empty()) return std::nullopt;
  const std::string marked = add_marks(*text, endpoint.qualifiers);
  return has_first ? marked + ".." : ".." + marked;
}

MaybeText format_set(const DateValue& date) {
  const bool is_one = date.kind == DateValue::Kind::one_of;
  std::string text = is_one ? "[" : "{";
  for (std::size_t i = 0; i < date.members.size(); ++i) {
    const MaybeText member = format_member(date.members[i]);
    if (!member) return std::nullopt;
    text += (i == 0 ? "" : ",") + *member;
  }
  return text + (is_one ? "]" : "}");
}

bool is_clock(const Endpoint& endpoint) { return endpoint.precision <= Precision::hour; }

}  // namespace

MaybeText format_edtf(const DateValue& date) {
  if (!date.members.empty()) return format_set(date);
  const MaybeText start = format_end(date.start);
  if (date.kind == DateValue::Kind::moment) {
    return date.start.lo.is_finite() && date.start.hi.is_finite() ? start : std::nullopt;
  }
  const MaybeText end = format_end(date.end);
  if (!start || !end || is_clock(date.start) || is_clock(date.end)) return std::nullopt;
  return *start + "/" + *end;
}

}  // namespace chronodraw
