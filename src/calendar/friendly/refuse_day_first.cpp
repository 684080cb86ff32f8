// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "calendar/civil.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/friendly/refusals.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

int value_of(const Token& token) { return static_cast<int>(find_value(token.plain)); }

bool is_short(const Token& token) { return is_plain_number(token) && token.plain.size() <= 2; }
bool is_year(const Token& token) { return is_plain_number(token) && token.plain.size() == 4; }

/// `n/n/n`, with one mark of `/`, `.` and `-` throughout.
bool is_triple(const Phrase& phrase) {
  if (phrase.size() != 5 || !is_short(phrase[0]) || !is_short(phrase[2])) return false;
  const std::string& mark = phrase[1].plain;
  return (mark == "/" || mark == "." || mark == "-") && phrase[3].plain == mark && is_plain_number(phrase[4]);
}

std::string describe_reading(const CivilDate& date) {
  return quote(format_iso_date(date)) + " for " + format_number(date.day) + " " +
         std::string{find_month_name(date.month)};
}

/// Every order of day and month that the calendar has, as hints.
std::string list_readings(const CivilDate& day_first, const CivilDate& month_first) {
  const bool has_day_first = is_valid(day_first);
  const bool has_month_first = is_valid(month_first) && month_first != day_first;
  if (has_day_first && has_month_first) {
    return "write " + describe_reading(day_first) + " or " + describe_reading(month_first);
  }
  if (has_day_first || has_month_first)
    return "write " + quote(format_iso_date(has_day_first ? day_first : month_first));
  return "write year, month, day in that order: `2024-01-28`";
}

Refusal refuse_triple(const Phrase& phrase) {
  if (!is_triple(phrase)) return std::nullopt;
  if (!is_year(phrase[4])) {
    return make_refusal(phrase, "expected a year of four digits, found " + quote(phrase),
                        "write year, month, day in that order: `2024-01-28`");
  }
  const int year = value_of(phrase[4]);
  const CivilDate day_first{year, value_of(phrase[2]), value_of(phrase[0])};
  const CivilDate month_first{year, value_of(phrase[0]), value_of(phrase[2])};
  return make_refusal(phrase, "expected the year first, found " + quote(phrase), list_readings(day_first, month_first));
}

/// `03/2020`, `3.2020`.
Refusal refuse_month_and_year(const Phrase& phrase) {
  const bool is_pair = phrase.size() == 3 && is_short(phrase[0]) && is_year(phrase[2]);
  if (!is_pair || phrase[1].kind != Token::Kind::mark) return std::nullopt;
  const int month = value_of(phrase[0]);
  const std::string hint =
      1 <= month && month <= 12 ? format_iso_date({value_of(phrase[2]), month, 1}).substr(0, 7) : "2024-01";
  return make_refusal(phrase, "expected the year first, found " + quote(phrase), "write " + quote(hint));
}

/// `3 Januar 2020`: what the word means is not guessed.
Refusal refuse_foreign_month(const Phrase& phrase) {
  const bool is_day = phrase.size() == 3 && is_short(phrase[0]) && is_year(phrase[2]);
  if (!is_day || phrase[1].kind != Token::Kind::word) return std::nullopt;
  return make_refusal(phrase, "expected the English name of a month, found " + quote(phrase[1].text),
                      "write it in English or as a number: `3 January 2020`, `2020-01-03`");
}

/// `2011/12`: a month, or a span of years cut short.
Refusal refuse_short_end(const Phrase& phrase) {
  if (phrase.size() != 3 || !is_year(phrase[0]) || !is_short(phrase[2]) || phrase[1].kind != Token::Kind::mark) {
    return std::nullopt;
  }
  const std::string year{phrase[0].text};
  const int number = value_of(phrase[2]);
  const std::string two_digits = format_two_digits(number);
  const std::string span = quote(year + "/" + year.substr(0, 2) + two_digits);
  const std::string month = quote(year + "-" + two_digits);
  const bool is_month = 1 <= number && number <= 12;
  const bool is_end = number > value_of(phrase[0]) % 100;
  std::string hint = is_month ? "write " + month + " for the month" : "write " + span + " for the span of years";
  if (is_month && is_end) hint += " or " + span + " for the span of years";
  return make_refusal(phrase, "expected a whole date on both sides, found " + quote(phrase), hint);
}

}  // namespace

Refusal refuse_day_first(const Phrase& phrase) {
  for (const auto refusal : {refuse_triple, refuse_month_and_year, refuse_foreign_month, refuse_short_end}) {
    if (Refusal error = refusal(phrase)) return error;
  }
  return std::nullopt;
}

}  // namespace chronodraw
