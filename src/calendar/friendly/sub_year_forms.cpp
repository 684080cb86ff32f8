// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

int find_season(std::string_view plain) {
  if (plain == "spring") return 21;
  if (plain == "summer") return 22;
  if (plain == "autumn" || plain == "fall") return 23;
  return plain == "winter" ? 24 : 0;
}

bool is_letter_and_number(const Phrase& phrase, std::string_view letter) {
  return phrase.size() >= 2 && phrase[0].plain == letter && is_plain_number(phrase[1]) && !phrase[1].has_space_before;
}

/// The code of `Q3` or `H1`; nothing for other text, 0 for a number that is no quarter or half.
std::optional<int> take_part(Phrase& phrase) {
  const bool is_quarter = is_letter_and_number(phrase, "q");
  if (!is_quarter && !is_letter_and_number(phrase, "h")) return std::nullopt;
  const long long number = find_value(phrase[1].plain);
  phrase = phrase.rest(2);
  if (number < 1 || number > (is_quarter ? 4 : 2)) return 0;
  return static_cast<int>(number) + (is_quarter ? 32 : 39);
}

PointAttempt make_part(const Phrase& whole, int code, std::int64_t year) {
  if (code > 0) return make_sub_year(year, code, whole.calendar());
  return make_error(whole.source(), whole.text(),
                    "expected a quarter from Q1 to Q4 or a half H1 or H2, found " + quote(whole.text()),
                    "write `Q1 2021` or `H1 2021`");
}

/// `Q3 2021`, `Q3 of 2021`, `Q3/2021`.
PointAttempt read_part_first(Phrase phrase) {
  const Phrase whole = phrase;
  const std::optional<int> code = take_part(phrase);
  if (!code) return std::nullopt;
  if (!phrase.skip("of") && !phrase.skip("/")) (void)phrase.skip(",");
  const std::optional<std::int64_t> year = find_year(phrase);
  return year ? make_part(whole, *code, *year) : std::nullopt;
}

/// `2021 Q3`, `2021-Q3`.
PointAttempt read_year_and_part(Phrase phrase) {
  const Phrase whole = phrase;
  const std::optional<std::int64_t> year = phrase.is_empty() ? std::nullopt : find_year(phrase.first(1));
  if (!year) return std::nullopt;
  phrase = phrase.rest(1);
  (void)phrase.skip("-");
  const std::optional<int> code = take_part(phrase);
  return code && phrase.is_empty() ? make_part(whole, *code, *year) : std::nullopt;
}

}  // namespace

PointAttempt read_season(Phrase phrase) {
  (void)phrase.skip("the");
  const int season = phrase.is_empty() ? 0 : find_season(phrase[0].plain);
  if (season == 0) return std::nullopt;
  phrase = phrase.rest(1);
  if (!phrase.skip("of")) (void)phrase.skip(",");
  const std::optional<std::int64_t> year = find_year(phrase);
  if (!year || !is_year_in_reach(*year + 1)) return std::nullopt;
  return make_sub_year(*year, season, phrase.calendar(), phrase.habits().hemisphere);
}

PointAttempt read_quarter_or_half(Phrase phrase) {
  PointAttempt attempt = read_part_first(phrase);
  return attempt ? attempt : read_year_and_part(phrase);
}

PointAttempt read_ordinal_day(Phrase phrase) {
  if (phrase.size() != 3 || phrase[1].text != "-" || phrase[1].has_space_before || phrase[2].has_space_before) {
    return std::nullopt;
  }
  const std::optional<std::int64_t> year = find_year(phrase.first(1));
  if (!year || !is_plain_number(phrase[2]) || phrase[2].plain.size() != 3) return std::nullopt;
  const long long day = find_value(phrase[2].plain);
  const int days = is_leap_year(*year, phrase.calendar()) ? 366 : 365;
  if (day < 1 || day > days) {
    return make_error(phrase.source(), phrase[2].text,
                      "expected a day from 001 to " + format_number(days) + " of " + format_iso_year(*year) +
                          ", found " + quote(phrase[2].text),
                      "write year, month, day in that order: `2024-01-28`");
  }
  return make_day(find_civil_date(find_day_number({*year, 1, 1, phrase.calendar()}) + day - 1, phrase.calendar()));
}

}  // namespace chronodraw
