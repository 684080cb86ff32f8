// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

DateError make_repeated_caution(std::string_view source) {
  return {"the clocks show " + quote(source) + " twice on that day: the first is meant", 1,
          "write the time with its offset, as in `2024-10-27T02:30+01:00`, for the second"};
}

/// `2021-22`, which EDTF reads as summer 2021, may have meant the years 2021 and 2022; `2001-21` hardly did.
void add_season_caution(std::vector<DateError>& to, const Endpoint& endpoint, std::string_view source) {
  constexpr std::int64_t likely_years = 15;
  const int code = endpoint.sub_year;
  if (code < 21 || code > 24 || !endpoint.lo.is_finite()) return;
  const std::int64_t year = find_first_day(endpoint).year;
  const std::int64_t years = code - year % 100;
  const std::string text = format_iso_year(year) + "-" + format_two_digits(code);
  const std::size_t at = source.find(text);
  if (year < 1 || years < 1 || years >= likely_years || at == std::string_view::npos) return;
  const std::string end = format_iso_year(year + years);
  to.push_back(
      make_error(source, source.substr(at, text.size()), quote(text) + " is read as a season of that year",
                 "write " + quote(format_iso_year(year) + "/" + end) + " if the years to " + end + " are meant"));
}

}  // namespace

std::vector<DateError> list_cautions(const DateValue& date) {
  std::vector<DateError> cautions;
  std::vector<const Endpoint*> endpoints{&date.start};
  if (date.is_span()) endpoints.push_back(&date.end);
  for (const Endpoint& member : date.members) endpoints.push_back(&member);
  for (const Endpoint* endpoint : endpoints) {
    if (endpoint->is_repeated) cautions.push_back(make_repeated_caution(date.source));
    add_season_caution(cautions, *endpoint, date.source);
  }
  return cautions;
}

}  // namespace chronodraw
