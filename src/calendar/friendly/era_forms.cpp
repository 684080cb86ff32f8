// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

enum class Era { none, bce, ce };

Era find_era(const Token& token) {
  if (token.plain == "bc" || token.plain == "bce") return Era::bce;
  return token.plain == "ad" || token.plain == "ce" ? Era::ce : Era::none;
}

/// Takes the era off either end.
Era take_era(Phrase& phrase) {
  if (phrase.size() < 2) return Era::none;
  Era era = find_era(phrase.back());
  if (era != Era::none) {
    phrase = phrase.first(phrase.size() - 1);
    return era;
  }
  era = phrase[0].plain == "ad" || phrase[0].plain == "ce" ? Era::ce : Era::none;
  if (era != Era::none) phrase = phrase.rest(1);
  return era;
}

/// n BCE is the year 1 - n.
std::int64_t find_astronomical(Era era, long long count) { return era == Era::bce ? 1 - count : count; }

DateError make_zero_error(const Phrase& phrase) {
  return make_error(phrase.source(), phrase.text(), "there is no year 0 in this count: 1 BCE is followed by 1 CE",
                    "write `1 BCE` or `1 CE`; the astronomical year `0000` is 1 BCE");
}

}  // namespace

std::optional<std::int64_t> find_year(Phrase phrase) {
  const Era era = take_era(phrase);
  if (phrase.size() != 1 || !is_whole_number(phrase[0])) return std::nullopt;
  const long long count = find_value(phrase[0].plain);
  if (era == Era::none && (!is_plain_number(phrase[0]) || phrase[0].plain.size() != 4)) return std::nullopt;
  if (era != Era::none && count == 0) return std::nullopt;
  const std::int64_t year = find_astronomical(era, count);
  return is_year_in_reach(year) ? std::optional{year} : std::nullopt;
}

PointAttempt read_era_year(Phrase phrase) {
  Phrase number = phrase;
  const Era era = take_era(number);
  if (era == Era::none || number.size() != 1 || !is_whole_number(number[0])) return std::nullopt;
  const long long count = find_value(number[0].plain);
  if (count == 0) return make_zero_error(phrase);
  if (!is_year_in_reach(find_astronomical(era, count))) return make_reach_error(phrase.source(), phrase.text());
  return make_year(find_astronomical(era, count), phrase.calendar());
}

}  // namespace chronodraw
