// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

bool take_era(Phrase& phrase, bool& is_bce) {
  is_bce = phrase.skip_last("bc") || phrase.skip_last("bce");
  return is_bce || phrase.skip_last("ad") || phrase.skip_last("ce");
}

bool skip_ordinal_ending(Phrase& phrase) {
  return phrase.skip("st") || phrase.skip("nd") || phrase.skip("rd") || phrase.skip("th");
}

/// The n-th stretch of `size` years from 1 CE on, or back from 1 BCE on.
PointAttempt make_nth(const Phrase& phrase, long long n, std::int64_t size, bool is_bce) {
  const Precision precision = size == 100 ? Precision::century : Precision::millennium;
  if (n > limits::year.value / size) return make_reach_error(phrase.source(), phrase.text());
  const std::int64_t last = n * size;
  if (is_bce) return make_years(1 - last, size - last, precision, phrase.calendar());
  return make_years(last - size + 1, last, precision, phrase.calendar());
}

}  // namespace

PointAttempt read_decade(Phrase phrase) {
  (void)phrase.skip("the");
  if (phrase.size() != 2 || !is_plain_number(phrase[0]) || phrase[0].plain.size() != 4) return std::nullopt;
  if (phrase[1].plain != "s" || phrase[1].has_space_before) return std::nullopt;
  const long long year = find_value(phrase[0].plain);
  if (year % 10 != 0 || year % 100 == 0) return std::nullopt;
  return make_years(year, year + 9, Precision::decade, phrase.calendar());
}

PointAttempt read_century(Phrase phrase) {
  const Phrase whole = phrase;
  (void)phrase.skip("the");
  bool is_bce = false;
  (void)take_era(phrase, is_bce);
  const bool is_century = phrase.skip_last("century");
  if (!is_century && !phrase.skip_last("millennium")) return std::nullopt;
  const Token* number = phrase.take_number();
  if (number == nullptr || !skip_ordinal_ending(phrase) || !phrase.is_empty()) return std::nullopt;
  const long long n = find_value(number->plain);
  if (n < 1) return std::nullopt;
  return make_nth(whole, n, is_century ? 100 : 1'000, is_bce);
}

}  // namespace chronodraw
