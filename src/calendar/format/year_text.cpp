// SPDX-License-Identifier: MIT
#include "calendar/format/year_text.hpp"

#include "base/numbers.hpp"
#include "calendar/format/phrase.hpp"

namespace chronodraw {

namespace {

constexpr DeepUnit deep_units[] = {{1'000'000'000, "Ga", &Words::billions_ago},
                                   {1'000'000, "Ma", &Words::millions_ago},
                                   {1'000, "ka", &Words::thousands_ago},
                                   {1, "BP", &Words::before_present}};

constexpr std::int64_t first_counted_back = -100'000;
constexpr std::int64_t round_years = 10'000;

/// As exact as the year is round.
std::string format_round_count(std::int64_t year, const DeepUnit& unit, const Locale& locale) {
  std::int64_t step = unit.years;
  while (year % step != 0) step /= 10;
  return format_deep_count(-year, unit, step, locale);
}

}  // namespace

bool is_bce(std::int64_t year) { return year <= 0; }

bool needs_era(std::int64_t year) { return year < 1'000 || year > 9'999; }

bool is_counted_back(std::int64_t year) { return year <= first_counted_back && year % round_years == 0; }

std::string format_years_ago(std::int64_t year, const Locale& locale) {
  const DeepUnit& unit = find_deep_unit(-year);
  return format_round_count(year, unit, locale) + " " + unit.symbol;
}

std::string format_years_ago_in_words(std::int64_t year, const Locale& locale) {
  const DeepUnit& unit = find_deep_unit(-year);
  return fill(locale.words->*unit.words, format_round_count(year, unit, locale));
}

std::string format_year_count(std::int64_t year, const Locale& locale) {
  return format_count(is_bce(year) ? 1 - year : year, locale);
}

const DeepUnit& find_deep_unit(std::int64_t years_ago) {
  for (const DeepUnit& unit : deep_units) {
    if (years_ago >= unit.years) return unit;
  }
  return deep_units[3];
}

std::string format_deep_count(std::int64_t years_ago, const DeepUnit& unit, std::int64_t step, const Locale& locale) {
  if (step > unit.years) step = unit.years;
  const std::int64_t steps = (years_ago + step / 2) / step;
  const std::int64_t per_unit = unit.years / step;
  const std::string text = format_count(steps / per_unit, locale);
  if (per_unit == 1) return text;
  const std::string fraction = format_number(per_unit + steps % per_unit);  // a leading 1 keeps the zeros
  return text + locale.decimal + format_digits(fraction.substr(1), locale);
}

}  // namespace chronodraw
