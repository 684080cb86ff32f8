// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "calendar/civil.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/friendly/refusals.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

std::string pad_year(const std::string& digits) { return std::string(4 - digits.size(), '0') + digits; }

bool is_negative_number(const Phrase& phrase) {
  return phrase.size() == 2 && phrase[0].plain == "-" && is_whole_number(phrase[1]);
}

/// `79`, `476`.
Refusal refuse_short_year(const Phrase& phrase) {
  if (phrase.size() != 1 || !is_plain_number(phrase[0]) || phrase[0].plain.size() > 3) return std::nullopt;
  const std::string& digits = phrase[0].plain;
  std::string hint = "write " + quote(pad_year(digits)) + " or " + quote(format_number(find_value(digits)) + " CE");
  if (digits.size() == 2) hint += "; with a century, " + quote("19" + digits) + " or " + quote("20" + digits);
  if (find_value(digits) == 0) hint = "write `0000` for 1 BCE";
  return make_refusal(phrase, "expected a year of four digits, found " + quote(phrase), hint);
}

/// `20240128` as a date without dashes.
std::string find_dashed(const std::string& digits) {
  if (digits.size() != 8) return {};
  const CivilDate date{find_value(digits.substr(0, 4)), static_cast<int>(find_value(digits.substr(4, 2))),
                       static_cast<int>(find_value(digits.substr(6)))};
  return is_valid(date) ? format_iso_date(date) : std::string{};
}

/// `12000`, `20240128`.
Refusal refuse_long_year(const Phrase& phrase) {
  const bool is_negative = is_negative_number(phrase);
  if (!is_negative && (phrase.size() != 1 || !is_whole_number(phrase[0]))) return std::nullopt;
  const std::string& digits = phrase.back().plain;
  if (digits.size() < 5) return std::nullopt;
  if (find_value(digits) > limits::year.value) return make_reach_error(phrase.source(), phrase.text());
  const std::string sign = is_negative ? "-" : "";
  const std::string dashed = is_negative ? "" : find_dashed(digits);
  const std::string year = quote("Y" + sign + format_number(find_value(digits)));
  const std::string hint =
      dashed.empty() ? "write " + year : "write " + quote(dashed) + ", or " + year + " for the year";
  return make_refusal(phrase, "a year of more than four digits begins with `Y`, found " + quote(phrase), hint);
}

/// `-44`, which half of all authors mean as 44 BC.
Refusal refuse_negative_year(const Phrase& phrase) {
  if (!is_negative_number(phrase) || phrase[1].plain.size() > 4) return std::nullopt;
  const long long count = find_value(phrase[1].plain);
  if (count == 0) { return make_refusal(phrase, "there is no year " + quote(phrase), "write `0000` for 1 BCE"); }
  return make_refusal(phrase, quote(phrase) + " has two readings",
                      "write " + quote(format_number(count) + " BC") + ", or " + quote(format_iso_year(-count)) +
                          " for the astronomical year, which is " + format_number(count + 1) + " BC");
}

/// `2011.5`
Refusal refuse_decimal(const Phrase& phrase) {
  if (phrase.size() != 1 || phrase[0].kind != Token::Kind::number) return std::nullopt;
  const std::size_t point = phrase[0].plain.find('.');
  if (point == std::string::npos) return std::nullopt;
  const double fraction = read_number("0" + phrase[0].plain.substr(point)).value_or(0);
  const auto month = static_cast<int>(fraction * 12) + 1;
  const std::string two_digits = format_two_digits(month);
  const std::string year = point == 4 ? phrase[0].plain.substr(0, 4) : "2011";
  return make_refusal(phrase, "expected a whole year, found " + quote(phrase),
                      "write a month, as in " + quote(year + "-" + two_digits));
}

/// `2024-1-28`
Refusal refuse_unpadded(const Phrase& phrase) {
  const bool has_day = phrase.size() == 5 && phrase[3].plain == "-" && is_plain_number(phrase[4]);
  if ((phrase.size() != 3 && !has_day) || phrase[1].plain != "-") return std::nullopt;
  if (!is_plain_number(phrase[0]) || phrase[0].plain.size() != 4 || !is_plain_number(phrase[2])) return std::nullopt;
  const CivilDate date{find_value(phrase[0].plain), static_cast<int>(find_value(phrase[2].plain)),
                       has_day ? static_cast<int>(find_value(phrase[4].plain)) : 1};
  const std::string hint = is_valid(date) ? format_iso_date(date).substr(0, has_day ? 10 : 7) : "2024-01-28";
  return make_refusal(phrase, "expected two digits for month and day, found " + quote(phrase), "write " + quote(hint));
}

Refusal refuse_lone_time(const Phrase& phrase) {
  if (phrase.size() < 3 || !is_plain_number(phrase[0]) || phrase[1].plain != ":") return std::nullopt;
  return make_refusal(phrase, "expected a date before the time, found " + quote(phrase),
                      "write the day too: `2024-01-28T09:30`");
}

/// `2024-01-28 9:30`
Refusal refuse_short_hour(const Phrase& phrase) {
  for (std::size_t i = 1; i + 1 < phrase.size(); ++i) {
    if (phrase[i].plain != ":" || !is_plain_number(phrase[i - 1]) || phrase[i - 1].plain.size() != 1) continue;
    return make_error(phrase.source(), phrase[i - 1].text,
                      "expected two digits for the hour, found " + quote(phrase[i - 1].text),
                      "write " + quote("0" + phrase[i - 1].plain + ":" + std::string{phrase[i + 1].text}));
  }
  return std::nullopt;
}

}  // namespace

Refusal refuse_numbers(const Phrase& phrase) {
  for (const auto refusal : {refuse_short_year, refuse_long_year, refuse_negative_year, refuse_decimal, refuse_unpadded,
                             refuse_lone_time, refuse_short_hour}) {
    if (Refusal error = refusal(phrase)) return error;
  }
  return std::nullopt;
}

}  // namespace chronodraw
