// SPDX-License-Identifier: MIT
#include "calendar/tick_labels.hpp"

#include "calendar/civil.hpp"
#include "calendar/format/pattern.hpp"
#include "calendar/format/year_text.hpp"
#include "calendar/zone/local_time.hpp"

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
  const Locale& locale = *labels.style.locale;
  if (years_ago == 0) return format_digits("0", locale);
  const DeepUnit& unit = find_deep_unit(labels.years_ago);
  const std::int64_t size = years_ago < 0 ? -years_ago : years_ago;
  const std::string count = format_deep_count(size, unit, find_power_of_ten(labels.step.count), locale);
  return (years_ago < 0 ? "+" : "") + count + " " + unit.symbol;
}

std::string format_year_tick(const Stamp& stamp, const TickLabels& labels) {
  const std::int64_t year = stamp.time.date.year;
  if (labels.is_deep) return format_years_ago(1950 - year, labels);
  if (!labels.has_era) return format_year_count(year, *labels.style.locale);
  return format_pattern(labels.style.locale->with_era.year, stamp, labels.style);
}

}  // namespace

bool is_deep(Instant from, Instant to) {
  const std::int64_t first = find_civil_time(from).date.year;
  return first < deep_before && find_civil_time(to).date.year - first >= deep_years;
}

TickLabels make_tick_labels(Instant from, Instant to, const TickStep& step, const DateStyle& style,
                            const TickFormat& format) {
  const std::int64_t first = find_civil_time(from).date.year;
  TickLabels labels{step,      format.pattern, {}, step.unit == TickUnit::year && is_deep(from, to),
                    first < 1, 1950 - first};
  labels.style.locale = &find_locale(style);
  return labels;
}

std::string format_tick(Instant at, const TickLabels& labels) {
  const Stamp stamp = make_stamp(at, Precision::second);
  const bool is_mid_month = labels.step.unit == TickUnit::half_month && stamp.time.date.day > 1;
  if (is_mid_month) return format_pattern("d", stamp, labels.style);
  if (!labels.pattern.empty()) return format_pattern(labels.pattern, stamp, labels.style);
  switch (labels.step.unit) {
    case TickUnit::second:
      return format_pattern(labels.style.locale->second, stamp, labels.style);
    case TickUnit::minute:
    case TickUnit::hour:
      return format_pattern(labels.style.locale->minute, stamp, labels.style);
    case TickUnit::day:
      return format_pattern("d", stamp, labels.style);
    case TickUnit::half_month:
    case TickUnit::month:
      return format_pattern("LLL", stamp, labels.style);
    case TickUnit::year:
      break;
  }
  return format_year_tick(stamp, labels);
}

std::string find_parent(Instant at, const TickStep& step, const DateStyle& style) {
  if (step.unit == TickUnit::year) return {};
  if (style.zone != nullptr) at = find_local_time(*style.zone, at);
  Wording text_style{&find_locale(style), false, true, false, false};
  if (step.unit >= TickUnit::half_month) return format_year(find_civil_time(at).date.year, text_style);
  const Precision unit = step.unit == TickUnit::day ? Precision::month : Precision::day;
  return format_stamp(make_stamp(at, unit), text_style);
}

}  // namespace chronodraw
