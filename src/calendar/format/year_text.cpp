// SPDX-License-Identifier: MIT
#include "calendar/format/year_text.hpp"

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

constexpr DeepUnit deep_units[] = {{1'000'000'000, "Ga", "billion years ago"},
                                   {1'000'000, "Ma", "million years ago"},
                                   {1'000, "ka", "thousand years ago"},
                                   {1, "BP", "years before 1950"}};

constexpr std::int64_t first_counted_back = -100'000;
constexpr std::int64_t round_years = 10'000;

/// Thousands are grouped from five digits on.
std::string format_count(std::int64_t value) {
  std::string digits = format_number(value);
  if (digits.size() < 5) return digits;
  for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, ",");
  return digits;
}

}  // namespace

bool is_bce(std::int64_t year) { return year <= 0; }

bool needs_era(std::int64_t year) { return year < 1'000 || year > 9'999; }

bool is_counted_back(std::int64_t year) { return year <= first_counted_back && year % round_years == 0; }

std::string format_years_ago(std::int64_t year, bool in_words) {
  const DeepUnit& unit = find_deep_unit(-year);
  std::int64_t step = unit.years;
  while (year % step != 0) step /= 10;
  return format_deep_count(-year, unit, step) + " " + (in_words ? unit.words : unit.symbol);
}

std::string format_year_count(std::int64_t year) {
  const std::int64_t count = is_bce(year) ? 1 - year : year;
  return format_count(count);
}

std::string format_year(std::int64_t year, EraText era) {
  if (is_counted_back(year)) return format_years_ago(year, false);
  const bool has_era = era == EraText::always || (era == EraText::when_needed && needs_era(year));
  if (!has_era) return format_year_count(year);
  return format_year_count(year) + (is_bce(year) ? " BCE" : " CE");
}

const DeepUnit& find_deep_unit(std::int64_t years_ago) {
  for (const DeepUnit& unit : deep_units) {
    if (years_ago >= unit.years) return unit;
  }
  return deep_units[3];
}

std::string format_deep_count(std::int64_t years_ago, const DeepUnit& unit, std::int64_t step) {
  if (step > unit.years) step = unit.years;
  const std::int64_t steps = (years_ago + step / 2) / step;
  const std::int64_t per_unit = unit.years / step;
  std::string text = format_count(steps / per_unit);
  if (per_unit == 1) return text;
  const std::string fraction = format_number(per_unit + steps % per_unit);  // a leading 1 keeps the zeros
  return text + "." + fraction.substr(1);
}

}  // namespace chronodraw
