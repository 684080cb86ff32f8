// SPDX-License-Identifier: MIT
// Counts of years before 1950, the epoch of "before present". A count is rounded to its last written digit: 66 Ma is
// from 66.5 to 65.5 Ma, 66.0 Ma ten times closer.
#include "calendar/date_error.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

/// Symbols keep their case: Ma is mega, ma would be milli.
std::int64_t find_symbol(std::string_view text) {
  if (text == "Ga" || text == "Gya" || text == "bya") return 1'000'000'000;
  if (text == "Ma" || text == "Mya" || text == "mya") return 1'000'000;
  if (text == "ka" || text == "kya") return 1'000;
  return text == "BP" ? 1 : 0;
}

std::int64_t find_numeral(std::string_view plain) {
  if (plain == "billion") return 1'000'000'000;
  if (plain == "million") return 1'000'000;
  return plain == "thousand" ? 1'000 : 0;
}

/// `Ma`, `million years ago`, `years ago`; 0 for other words.
std::int64_t take_unit(Phrase& phrase) {
  if (phrase.size() == 1) return find_symbol(phrase[0].text);
  const std::int64_t numeral = phrase.is_empty() ? 0 : find_numeral(phrase[0].plain);
  if (numeral > 0) phrase = phrase.rest(1);
  if (!phrase.skip("years") || !(phrase.skip("ago") || phrase.skip("bp")) || !phrase.is_empty()) return 0;
  return numeral > 0 ? numeral : 1;
}

struct Count {
  std::int64_t years{0};
  std::int64_t step{0};  ///< the size of the last written digit
};

/// Nothing where the last digit is less than a year, or the count out of all bounds.
std::optional<Count> find_count(std::string_view plain, std::int64_t unit) {
  const std::size_t point = plain.find('.');
  const std::string_view decimals = point == std::string_view::npos ? std::string_view{} : plain.substr(point + 1);
  const std::string digits = std::string{plain.substr(0, point)} + std::string{decimals};
  if (digits.size() > 15) return std::nullopt;
  std::int64_t step = unit;
  for (std::size_t i = 0; i < decimals.size(); ++i) {
    if (step == 1) return std::nullopt;
    step /= 10;
  }
  const long long steps = find_value(digits);
  if (steps > 2 * limits::year.value / step) return std::nullopt;
  return Count{steps * step, step};
}

/// `3 years ago` counts from now; 1,000 years and more do not care which now.
constexpr std::int64_t least_years_ago = 1'000;

}  // namespace

PointAttempt read_deep_time(Phrase phrase) {
  const Phrase whole = phrase;
  if (phrase.size() < 2 || phrase[0].kind != Token::Kind::number) return std::nullopt;
  const Token& number = phrase[0];
  phrase = phrase.rest(1);
  const bool has_words = phrase.size() > 1;
  const std::int64_t unit = take_unit(phrase);
  if (unit == 0) return std::nullopt;
  const std::optional<Count> count = find_count(number.plain, unit);
  if (!count) return make_reach_error(whole.source(), whole.text());
  if (count->years == 0 || (has_words && count->years < least_years_ago)) return std::nullopt;
  const std::int64_t year = 1950 - count->years;
  const std::int64_t half = count->step / 2;
  if (!is_year_in_reach(year - half)) return make_reach_error(whole.source(), whole.text());
  Endpoint endpoint = half == 0 ? make_year(year) : make_years(year - half, year + half - 1, Precision::deep);
  endpoint.precision = Precision::deep;
  endpoint.estimate = make_year(year).lo.at;
  return endpoint;
}

}  // namespace chronodraw
