// SPDX-License-Identifier: MIT
#include "calendar/elapsed.hpp"

#include <algorithm>
#include <array>

#include "base/numbers.hpp"
#include "calendar/format/phrase.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

constexpr std::array<TickUnit, 6> units{TickUnit::year, TickUnit::month,  TickUnit::day,
                                        TickUnit::hour, TickUnit::minute, TickUnit::second};

/// Its place in a table of words: seconds first.
std::size_t find_index(TickUnit unit) {
  return static_cast<std::size_t>(units.end() - std::find(units.begin(), units.end(), unit)) - 1;
}

/// In three digits.
std::string format_deep_years(std::int64_t years, const Locale& locale) {
  std::int64_t step = 1;
  while (years / step >= 1'000) step *= 10;
  const DeepUnit& unit = find_deep_unit(years);
  while (step < unit.years && (years + step / 2) / step % 10 == 0) step *= 10;
  return format_deep_count(years, unit, step, locale) + " " + unit.symbol;
}

}  // namespace

Elapsed find_elapsed(std::int64_t seconds, TickUnit least) {
  for (const TickUnit unit : units) {
    const auto length = static_cast<std::int64_t>(TickStep{unit, 1}.seconds());
    if (seconds < length * 19 / 10 && unit > least) continue;
    return {seconds / length + (seconds % length * 2 >= length ? 1 : 0), unit};
  }
  return {seconds, TickUnit::second};
}

TickUnit find_unit(Precision precision) {
  if (precision <= Precision::hour) return static_cast<TickUnit>(precision);
  if (precision == Precision::day || precision == Precision::other) return TickUnit::day;
  if (precision == Precision::week) return TickUnit::day;
  return precision < Precision::year ? TickUnit::month : TickUnit::year;
}

std::string format_elapsed(const Elapsed& elapsed, const DateStyle& style, std::int64_t deep_years) {
  const Locale& locale = find_locale(style);
  if (elapsed.unit == TickUnit::year && elapsed.count >= deep_years) return format_deep_years(elapsed.count, locale);
  return format_plural(locale.words->elapsed[find_index(elapsed.unit)], elapsed.count, locale);
}

std::string format_about(std::string_view text, const DateStyle& style) {
  return fill(find_locale(style).words->circa.text, text);
}

std::string format_ordinal(std::int64_t number, const DateStyle& style) {
  const std::string digits = format_digits(format_number(number < 0 ? -number : number), find_locale(style));
  return number < 0 ? "\u2212" + digits : digits;
}

std::string format_nth(std::int64_t count, const TickStep& unit, const DateStyle& style) {
  const bool is_week = unit.unit == TickUnit::day && unit.count == 7;
  return fill(find_locale(style).words->nth[is_week ? 6 : find_index(unit.unit)], format_ordinal(count, style));
}

}  // namespace chronodraw
