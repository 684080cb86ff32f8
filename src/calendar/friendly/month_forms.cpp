// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

struct DayToken {
  int day;
  const Token* token;
};

/// `28`, `28th`; an ending that does not fit its number is taken too.
std::optional<DayToken> take_day(Phrase& phrase) {
  if (phrase.is_empty() || !is_plain_number(phrase[0]) || phrase[0].plain.size() > 2) return std::nullopt;
  const Token* number = phrase.take_number();
  if (!phrase.is_empty() && !phrase[0].has_space_before) {
    if (!phrase.skip("st") && !phrase.skip("nd") && !phrase.skip("rd")) (void)phrase.skip("th");
  }
  return DayToken{static_cast<int>(find_value(number->plain)), number};
}

int take_month(Phrase& phrase) {
  if (phrase.is_empty() || phrase[0].kind != Token::Kind::word) return 0;
  const int month = find_month(phrase[0].plain);
  if (month > 0) phrase = phrase.rest(1);
  return month;
}

PointAttempt make_date(const Phrase& phrase, const DayToken& day, int month, std::int64_t year) {
  const CivilDate date{year, month, day.day, phrase.calendar()};
  if (!is_valid(date)) return make_day_error(phrase.source(), day.token->text, date);
  return make_day(date);
}

/// `28 January 2024`, `28th of January, 2024`.
PointAttempt read_day_first(Phrase phrase) {
  const Phrase whole = phrase;
  const std::optional<DayToken> day = take_day(phrase);
  if (!day) return std::nullopt;
  (void)phrase.skip("of");
  const int month = take_month(phrase);
  (void)phrase.skip(",");
  const std::optional<std::int64_t> year = find_year(phrase);
  if (month == 0 || !year) return std::nullopt;
  return make_date(whole, *day, month, *year);
}

/// `January 28, 2024`, `January 2024`, `January of 44 BC`.
PointAttempt read_month_first(Phrase phrase) {
  const Phrase whole = phrase;
  const int month = take_month(phrase);
  if (month == 0) return std::nullopt;
  Phrase year_only = phrase;
  if (!year_only.skip(",")) (void)year_only.skip("of");
  if (const std::optional<std::int64_t> year = find_year(year_only)) return make_month(*year, month, phrase.calendar());
  const std::optional<DayToken> day = take_day(phrase);
  (void)phrase.skip(",");
  const std::optional<std::int64_t> year = find_year(phrase);
  if (!day || !year) return std::nullopt;
  return make_date(whole, *day, month, *year);
}

/// `2024 Jan 28`, `2024 January`.
PointAttempt read_year_and_name(Phrase phrase) {
  const Phrase whole = phrase;
  if (phrase.size() < 2) return std::nullopt;
  const std::optional<std::int64_t> year = find_year(phrase.first(1));
  phrase = phrase.rest(1);
  const int month = take_month(phrase);
  if (!year || month == 0) return std::nullopt;
  if (phrase.is_empty()) return make_month(*year, month, phrase.calendar());
  const std::optional<DayToken> day = take_day(phrase);
  if (!day || !phrase.is_empty()) return std::nullopt;
  return make_date(whole, *day, month, *year);
}

}  // namespace

int find_month(std::string_view plain) {
  if (plain == "sept") return 9;
  for (int month = 1; month <= 12; ++month) {
    std::string name{find_month_name(month)};
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    if (plain == name || plain == std::string_view{name}.substr(0, 3)) return month;
  }
  return 0;
}

PointAttempt read_month_name(Phrase phrase) {
  (void)phrase.skip("the");
  for (const Form form : {read_day_first, read_month_first, read_year_and_name}) {
    if (PointAttempt attempt = form(phrase)) return attempt;
  }
  return std::nullopt;
}

}  // namespace chronodraw
