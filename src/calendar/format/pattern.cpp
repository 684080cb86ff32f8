// SPDX-License-Identifier: MIT
#include "calendar/format/pattern.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "base/utf8.hpp"
#include "calendar/date_words.hpp"
#include "calendar/format/phrase.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

bool is_letter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }

void append_literal(std::vector<PatternField>& fields, std::string_view text) {
  if (fields.empty() || fields.back().letter != 0) fields.push_back({});
  fields.back().literal += text;
}

/// From the quote at `at` to behind the one that closes it; two quotes are one.
std::size_t append_quoted(std::vector<PatternField>& fields, std::string_view pattern, std::size_t at) {
  if (pattern.substr(at, 2) == "''") {
    append_literal(fields, "'");
    return at + 2;
  }
  for (++at; at < pattern.size(); ++at) {
    if (pattern[at] != '\'') {
      append_literal(fields, pattern.substr(at, 1));
    } else if (pattern.substr(at, 2) == "''") {
      append_literal(fields, pattern.substr(at++, 1));
    } else {
      return at + 1;
    }
  }
  return at;
}

std::string pad(std::int64_t value, int count) {
  const std::string digits = format_number(value);
  const auto width = static_cast<std::size_t>(count);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string format_year_field(std::int64_t year, int count, const Locale& locale) {
  if (is_counted_back(year)) return format_years_ago(year, locale);
  if (count == 1) return format_year_count(year, locale);
  const std::int64_t in_era = is_bce(year) ? 1 - year : year;
  return count == 2 ? pad(in_era % 100, 2) : pad(in_era, count);
}

std::string format_month_field(const PatternField& field, int month, const Wording& style) {
  if (field.count < 3) return pad(month, field.count);
  const auto index = static_cast<std::size_t>(month - 1);
  if (field.count > 4) return style.locale->narrow[index];
  const bool is_alone = field.letter == 'L' && !style.is_genitive;
  const MonthNames& names = is_alone ? style.locale->standalone_months : style.locale->months;
  return field.count == 3 ? names.brief[index] : names.wide[index];
}

int find_hour(char letter, int hour) {
  if (letter == 'H') return hour;
  if (letter == 'k') return hour == 0 ? 24 : hour;
  return letter == 'h' ? (hour + 11) % 12 + 1 : hour % 12;
}

std::string format_number_field(const PatternField& field, const CivilTime& time) {
  switch (field.letter) {
    case 'u':
      return (time.date.year < 0 ? "-" : "") + pad(std::abs(time.date.year), field.count);
    case 'Q':
      return pad((time.date.month + 2) / 3, std::min(field.count, 2));
    case 'd':
      return pad(time.date.day, field.count);
    case 'm':
      return pad(time.minute, field.count);
    case 's':
      return pad(time.second, field.count);
    default:
      return pad(find_hour(field.letter, time.hour), field.count);
  }
}

bool has_letter(const std::vector<PatternField>& fields, char letter) {
  return std::any_of(fields.begin(), fields.end(), [&](const PatternField& f) { return f.letter == letter; });
}

struct Writer {
  const std::vector<PatternField>& fields;
  const Wording& style;

  [[nodiscard]] std::string write(const PatternField& field, const CivilTime& time) const {
    const Locale& locale = *style.locale;
    if (field.letter == 0) return field.literal;
    if (field.letter == 'G') return is_bce(time.date.year) ? locale.bce : locale.ce;
    if (field.letter == 'a' || field.letter == 'b' || field.letter == 'B')
      return time.hour < 12 ? locale.am : locale.pm;
    if (field.letter == 'M' || field.letter == 'L') {
      return format_digits(format_month_field(field, time.date.month, style), locale);
    }
    if (field.letter == 'y') return format_digits(format_year_field(time.date.year, field.count, locale), locale);
    const bool is_first = field.letter == 'd' && time.date.day == 1 && has_letter(fields, 'M');
    if (is_first && !style.words().first_day.empty()) return std::string{style.words().first_day};
    return format_digits(format_number_field(field, time), locale);
  }

  [[nodiscard]] std::string write(std::size_t from, std::size_t to, const CivilTime& time) const {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += write(fields[i], time);
    return text;
  }
};

/// 0 the era to 7 the second; literals have none.
int find_rank(char letter) {
  constexpr std::string_view letters = "G y u Q M L d a b B H h K k m s ";
  constexpr int ranks[] = {0, 1, 1, 2, 2, 2, 3, 4, 4, 4, 5, 5, 5, 5, 6, 7};
  const std::size_t at = letters.find(letter);
  return letter == 0 || at == std::string_view::npos ? -1 : ranks[at / 2];
}

/// The rank of the coarsest field in which the two differ.
int find_first_difference(const CivilTime& a, const CivilTime& b) {
  if (is_bce(a.date.year) != is_bce(b.date.year)) return 0;
  if (a.date.year != b.date.year) return 1;
  if (a.date.month != b.date.month) return 2;
  if (a.date.day != b.date.day) return 3;
  if ((a.hour < 12) != (b.hour < 12)) return 4;
  if (a.hour != b.hour) return 5;
  return a.minute != b.minute ? 6 : 7;
}

struct Stretch {
  std::size_t from;
  std::size_t to;
};

/// From the first to the last field as fine as what differs; all of it where there is none.
Stretch find_stretch(const std::vector<PatternField>& fields, int rank) {
  const auto differs = [&](const PatternField& field) { return find_rank(field.letter) >= rank; };
  const auto first = std::find_if(fields.begin(), fields.end(), differs);
  if (first == fields.end()) return {0, fields.size()};
  const auto last = std::find_if(fields.rbegin(), fields.rend(), differs);
  return {static_cast<std::size_t>(first - fields.begin()),
          fields.size() - static_cast<std::size_t>(last - fields.rbegin())};
}

/// How much of a literal belongs to the field before it: the point of `4.`, the sign of `4日`; no space and no comma.
std::size_t find_attached(std::string_view literal) {
  constexpr std::string_view apart = " ,/-:\u060C\u3001\u00A0\u202F";
  std::size_t at = 0;
  while (at < literal.size()) {
    const CodePoint point = decode_utf8(literal, at);
    const auto length = static_cast<std::size_t>(point.length);
    if (apart.find(literal.substr(at, length)) != std::string_view::npos) break;
    at += length;
  }
  return at;
}

}  // namespace

std::vector<PatternField> split_pattern(std::string_view pattern) {
  std::vector<PatternField> fields;
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '\'') {
      at = append_quoted(fields, pattern, at);
    } else if (!is_letter(c)) {
      append_literal(fields, pattern.substr(at++, 1));
    } else {
      const std::size_t end = std::min(pattern.find_first_not_of(c, at), pattern.size());
      fields.push_back({c, static_cast<int>(end - at), {}});
      at = end;
    }
  }
  return fields;
}

std::string quote_literal(std::string_view text) {
  if (text.empty()) return {};
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string{c};
  return quoted + "'";
}

std::string format_pattern(std::string_view pattern, const Stamp& stamp, const Wording& style) {
  const std::vector<PatternField> fields = split_pattern(pattern);
  return Writer{fields, style}.write(0, fields.size(), stamp.time);
}

std::string format_pattern_range(std::string_view pattern, const Stamp& first, const Stamp& last,
                                 const Wording& style) {
  std::vector<PatternField> fields = split_pattern(pattern);
  Stretch stretch = find_stretch(fields, find_first_difference(first.time, last.time));
  if (stretch.to < fields.size() && fields[stretch.to].letter == 0) {
    const std::string literal = fields[stretch.to].literal;
    const std::size_t attached = find_attached(literal);
    fields[stretch.to].literal = literal.substr(0, attached);
    fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(++stretch.to), {0, 0, literal.substr(attached)});
  }
  const Topic topic = find_topic(first);
  const std::string_view form = choose_range_form(style, topic);
  const Wording start_style = make_blank_style(style, form);
  const Wording end_style = make_blank_style(style, form, 1);
  const std::string start = Writer{fields, start_style}.write(stretch.from, stretch.to, first.time);
  const std::string end = Writer{fields, end_style}.write(stretch.from, stretch.to, last.time);
  const std::string before = Writer{fields, start_style}.write(0, stretch.from, last.time);
  const std::string after = Writer{fields, end_style}.write(stretch.to, fields.size(), last.time);
  if (style.in_words) return join_range(before + start, end + after, style, topic);
  return before + join_range(start, end, style, topic) + after;
}

}  // namespace chronodraw
