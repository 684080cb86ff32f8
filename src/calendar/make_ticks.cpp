// SPDX-License-Identifier: MIT
#include "calendar/civil.hpp"
#include "calendar/tick_labels.hpp"
#include "calendar/ticks.hpp"

namespace chronodraw {

namespace {

std::int64_t divide_up(std::int64_t value, std::int64_t by) { return -divide_down(-value, by); }

bool has_room_for(Instant from, Instant to, const TickStep& step) {
  const double span = static_cast<double>(to.seconds) - static_cast<double>(from.seconds);
  return span / step.seconds() <= static_cast<double>(limits::ticks.value);
}

/// Steps below a day divide it, so they are aligned on midnight.
std::vector<Instant> find_clock_ticks(Instant from, Instant to, std::int64_t seconds) {
  std::vector<Instant> ticks;
  for (std::int64_t at = divide_up(from.seconds, seconds) * seconds; at <= to.seconds; at += seconds) {
    ticks.push_back({at});
  }
  return ticks;
}

/// Weeks begin on Mondays; days are counted from the first of each month, without the last that would crowd the next
/// first.
bool is_tick_day(std::int64_t day_number, std::int64_t count) {
  if (count % 7 == 0) return find_weekday(day_number) == 1 && divide_down(day_number + 3, 7) % (count / 7) == 0;
  if (count == 1) return true;
  const CivilDate date = find_civil_date(day_number);
  const bool has_room = (days_in_month(date.year, date.month) - date.day + 1) * 10 >= count * 7;
  return (date.day - 1) % count == 0 && (date.day == 1 || has_room);
}

std::vector<Instant> find_day_ticks(Instant from, Instant to, std::int64_t count) {
  std::vector<Instant> ticks;
  for (std::int64_t day = divide_up(from.seconds, seconds_per_day); day * seconds_per_day <= to.seconds; ++day) {
    if (is_tick_day(day, count)) ticks.push_back({day * seconds_per_day});
  }
  return ticks;
}

void add_if_inside(std::vector<Instant>& ticks, const CivilDate& date, Instant from, Instant to) {
  const std::optional<Instant> at = make_instant({date, 0, 0, 0});
  if (at && from <= *at && *at <= to) ticks.push_back(*at);
}

std::vector<Instant> find_month_ticks(Instant from, Instant to, std::int64_t count) {
  std::vector<Instant> ticks;
  const CivilDate first = find_civil_time(from).date;
  const CivilDate last = find_civil_time(to).date;
  for (std::int64_t index = divide_down(first.year * 12 + first.month - 1, count) * count;
       index < last.year * 12 + last.month; index += count) {
    const std::int64_t year = divide_down(index, 12);
    add_if_inside(ticks, {year, static_cast<int>(index - year * 12) + 1, 1}, from, to);
  }
  return ticks;
}

std::vector<Instant> find_half_month_ticks(Instant from, Instant to) {
  std::vector<Instant> ticks;
  const CivilDate first = find_civil_time(from).date;
  const CivilDate last = find_civil_time(to).date;
  for (std::int64_t index = first.year * 12 + first.month - 1; index < last.year * 12 + last.month; ++index) {
    const std::int64_t year = divide_down(index, 12);
    const int month = static_cast<int>(index - year * 12) + 1;
    add_if_inside(ticks, {year, month, 1}, from, to);
    add_if_inside(ticks, {year, month, 16}, from, to);
  }
  return ticks;
}

/// The year of the k-th label: multiples of the step in both eras, and year 1 where they meet. Of every second year,
/// 2 CE is left out beside 1 CE.
std::optional<std::int64_t> find_labelled_year(std::int64_t k, std::int64_t count, bool has_bce) {
  if (count == 1) return k;
  if (k == 0) return has_bce ? std::optional<std::int64_t>{1} : std::nullopt;
  if (k == 1 && count == 2 && has_bce) return std::nullopt;
  return k < 0 ? 1 + k * count : k * count;
}

std::vector<Instant> find_year_ticks(Instant from, Instant to, std::int64_t count) {
  std::vector<Instant> ticks;
  const std::int64_t first = find_civil_time(from).date.year;
  const std::int64_t last = find_civil_time(to).date.year;
  for (std::int64_t k = divide_down(first - 1, count); k <= divide_down(last, count); ++k) {
    const std::optional<std::int64_t> year = find_labelled_year(k, count, first < 1);
    if (year) add_if_inside(ticks, {*year, 1, 1}, from, to);
  }
  return ticks;
}

/// Whole steps before 1950.
std::vector<Instant> find_deep_ticks(Instant from, Instant to, std::int64_t count) {
  std::vector<Instant> ticks;
  const std::int64_t last = divide_down(1950 - find_civil_time(to).date.year, count);
  for (std::int64_t k = divide_up(1950 - find_civil_time(from).date.year, count); k >= last; --k) {
    add_if_inside(ticks, {1950 - k * count, 1, 1}, from, to);
  }
  return ticks;
}

std::vector<Instant> find_ticks(Instant from, Instant to, const TickStep& step) {
  switch (step.unit) {
    case TickUnit::second:
      return find_clock_ticks(from, to, step.count);
    case TickUnit::minute:
      return find_clock_ticks(from, to, step.count * 60);
    case TickUnit::hour:
      return find_clock_ticks(from, to, step.count * 3'600);
    case TickUnit::day:
      return find_day_ticks(from, to, step.count);
    case TickUnit::half_month:
      return find_half_month_ticks(from, to);
    case TickUnit::month:
      return find_month_ticks(from, to, step.count);
    case TickUnit::year:
      break;
  }
  return is_deep(from, to) ? find_deep_ticks(from, to, step.count) : find_year_ticks(from, to, step.count);
}

}  // namespace

std::vector<Tick> make_ticks(Instant from, Instant to, const TickStep& step, const DateStyle& style,
                             const TickFormat& format) {
  if (to < from || step.count < 1 || !has_room_for(from, to, step)) return {};
  const std::vector<Instant> instants = find_ticks(from, to, step);
  if (instants.size() > static_cast<std::size_t>(limits::ticks.value)) return {};
  const TickLabels labels = make_tick_labels(from, to, step, style, format);
  std::vector<Tick> ticks;
  ticks.reserve(instants.size());
  std::string parent;
  for (const Instant at : instants) {
    std::string next = format.has_parent ? find_parent(at, step, style) : std::string{};
    ticks.push_back({at, format_tick(at, labels), next == parent ? std::string{} : next});
    parent = std::move(next);
  }
  return ticks;
}

}  // namespace chronodraw
