// SPDX-License-Identifier: MIT
#include "calendar/tick_labels.hpp"

#include "base/numbers.hpp"
#include "calendar/civil.hpp"
#include "calendar/date_words.hpp"
#include "calendar/format/stamp.hpp"
#include "calendar/format/year_text.hpp"

namespace chronodraw {

namespace {

constexpr std::int64_t deep_before = -20'000;
constexpr std::int64_t deep_years = 10'000;

std::int64_t find_power_of_ten(std::int64_t step) {
  std::int64_t power = 1;
  while (power <= step / 10) power *= 10;
  return power;
}

/// `66 Ma`; years still to come have a plus.
std::string format_years_ago(std::int64_t years_ago, const TickLabels& labels) {
  if (years_ago == 0) return "0";
  const DeepUnit& unit = find_deep_unit(labels.years_ago);
  const std::int64_t size = years_ago < 0 ? -years_ago : years_ago;
  const std::string count = format_deep_count(size, unit, find_power_of_ten(labels.step.count));
  return (years_ago < 0 ? "+" : "") + count + " " + unit.symbol;
}

std::string format_year_tick(std::int64_t year, const TickLabels& labels) {
  if (labels.is_deep) return format_years_ago(1950 - year, labels);
  const std::string count = format_year_count(year);
  return labels.has_era ? count + (is_bce(year) ? " BCE" : " CE") : count;
}

}  // namespace

bool is_deep(Instant from, Instant to) {
  const std::int64_t first = find_civil_time(from).date.year;
  return first < deep_before && find_civil_time(to).date.year - first >= deep_years;
}

TickLabels make_tick_labels(Instant from, Instant to, const TickStep& step) {
  const std::int64_t first = find_civil_time(from).date.year;
  return {step, step.unit == TickUnit::year && is_deep(from, to), first < 1, 1950 - first};
}

std::string format_tick(Instant at, const TickLabels& labels) {
  const CivilTime time = find_civil_time(at);
  switch (labels.step.unit) {
    case TickUnit::second:
      return format_two_digits(time.hour) + ":" + format_two_digits(time.minute) + ":" + format_two_digits(time.second);
    case TickUnit::minute:
    case TickUnit::hour:
      return format_two_digits(time.hour) + ":" + format_two_digits(time.minute);
    case TickUnit::day:
      return format_number(time.date.day);
    case TickUnit::month:
      return std::string{find_short_month_name(time.date.month)};
    case TickUnit::year:
      break;
  }
  return format_year_tick(time.date.year, labels);
}

std::string find_parent(Instant at, const TickStep& step) {
  if (step.unit == TickUnit::year) return {};
  if (step.unit == TickUnit::month) return format_stamp(make_stamp(at, Precision::year), {});
  if (step.unit == TickUnit::day) return format_stamp(make_stamp(at, Precision::month), {});
  return format_stamp(make_stamp(at, Precision::day), {false, true, false});
}

}  // namespace chronodraw
