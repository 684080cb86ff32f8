// SPDX-License-Identifier: MIT
// Weeks are Gregorian in every calendar: no other ever numbered them.
#include "base/numbers.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

constexpr int monday = 1;

/// ISO weeks begin on Monday, and the first has the year's first Thursday; weeks that begin on another day count from
/// the one with 1 January.
std::int64_t find_first_week(std::int64_t year, int week_start) {
  const std::int64_t day = find_day_number({year, 1, week_start == monday ? 4 : 1});
  return day - (find_weekday(day) - week_start + 7) % 7;
}

std::int64_t count_weeks(std::int64_t year, int week_start) {
  return (find_first_week(year + 1, week_start) - find_first_week(year, week_start)) / 7;
}

struct Week {
  std::int64_t year;
  long long number;
  int start{monday};
};

PointAttempt make_week(const Phrase& phrase, const Week& week, long long weekday) {
  const std::int64_t most = count_weeks(week.year, week.start);
  if (week.number < 1 || week.number > most) {
    return make_error(phrase.source(), phrase.text(),
                      "expected a week from 01 to " + format_number(most) + " of " + format_iso_year(week.year) +
                          ", found " + quote(phrase.text()),
                      "write the day the week begins on, as in `2021-02-01`");
  }
  const std::int64_t first = find_first_week(week.year, week.start) + 7 * (week.number - 1);
  if (weekday == 0) return make_days(find_civil_date(first), find_civil_date(first + 6), Precision::week);
  return make_day(find_civil_date(first + weekday - 1));
}

}  // namespace

PointAttempt read_iso_week(Phrase phrase) {
  Scanner scanner{phrase.text()};
  const std::string_view year = scanner.read_exactly(4, is_digit);
  (void)scanner.skip('-');
  if (year.empty() || !scanner.skip('W')) return std::nullopt;
  const std::string_view week = scanner.read_exactly(2, is_digit);
  if (week.empty()) return std::nullopt;
  if (scanner.at_end()) return make_week(phrase, {find_value(year), find_value(week)}, 0);
  (void)scanner.skip('-');
  const std::string_view weekday = scanner.read_exactly(1, [](char c) { return '1' <= c && c <= '7'; });
  if (weekday.empty() || !scanner.at_end()) return std::nullopt;
  return make_week(phrase, {find_value(year), find_value(week)}, find_value(weekday));
}

PointAttempt read_week(Phrase phrase) {
  const Phrase whole = phrase;
  std::optional<std::int64_t> year = phrase.is_empty() ? std::nullopt : find_year(phrase.first(1));
  if (year) phrase = phrase.rest(1);
  if (!phrase.skip("week")) return std::nullopt;
  const Token* number = phrase.take_number();
  if (number == nullptr || number->plain.size() > 2) return std::nullopt;
  if (!year) {
    if (!phrase.skip("of")) (void)phrase.skip(",");
    year = find_year(phrase);
    phrase = phrase.rest(phrase.size());
  }
  if (!year || !phrase.is_empty()) return std::nullopt;
  return make_week(whole, {*year, find_value(number->plain), whole.habits().week_start}, 0);
}

}  // namespace chronodraw
