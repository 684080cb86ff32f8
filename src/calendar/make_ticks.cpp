// SPDX-License-Identifier: MIT
#include "calendar/civil.hpp"
#include "calendar/tick_labels.hpp"
#include "calendar/ticks.hpp"
#include "calendar/zone/local_time.hpp"

namespace chronodraw {

namespace {

std::int64_t divide_up(std::int64_t value, std::int64_t by) { return -divide_down(-value, by); }

bool has_room_for(Instant from, Instant to, const TickStep& step) {
  const double span = static_cast<double>(to.seconds) - static_cast<double>(from.seconds);
  return span / step.seconds() <= static_cast<double>(limits::ticks.value);
}

/// A tick and what the clocks show then; labels and larger units follow the clocks.
struct TickTime {
  Instant at;
  Instant local;
};

/// In one stretch between two changes of the clocks: steps below a day divide it, so they are aligned on midnight.
/// What the clocks show a second time is left out where it would crowd the first.
void add_clock_ticks(std::vector<TickTime>& ticks, Instant from, Instant to, std::int64_t step, std::int32_t offset) {
  constexpr std::int64_t hour = 3'600;
  for (std::int64_t local = divide_up(from.seconds + offset, step) * step; local - offset <= to.seconds;
       local += step) {
    if (step > hour && !ticks.empty() && ticks.back().local >= Instant{local}) continue;
    ticks.push_back({{local - offset}, {local}});
  }
}

std::vector<TickTime> find_clock_ticks(Instant from, Instant to, std::int64_t step, const Zone& zone) {
  std::vector<TickTime> ticks;
  std::optional<ZoneTransition> next = find_next_transition(zone, from);
  while (next && next->at <= to) {
    add_clock_ticks(ticks, from, {next->at.seconds - 1}, step, find_offset(zone, from));
    from = next->at;
    next = find_next_transition(zone, from);
  }
  add_clock_ticks(ticks, from, to, step, find_offset(zone, from));
  return ticks;
}

/// Weeks begin on the day that was chosen; days are counted from the first of each month, without the last that would
/// crowd the next first.
bool is_tick_day(std::int64_t day_number, std::int64_t count, int week_start) {
  const std::int64_t week = divide_down(day_number + 4 - week_start, 7);
  if (count % 7 == 0) return find_weekday(day_number) == week_start && week % (count / 7) == 0;
  if (count == 1) return true;
  const CivilDate date = find_civil_date(day_number);
  const bool has_room = (days_in_month(date.year, date.month) - date.day + 1) * 10 >= count * 7;
  return (date.day - 1) % count == 0 && (date.day == 1 || has_room);
}

std::vector<Instant> find_day_ticks(Instant from, Instant to, std::int64_t count, int week_start) {
  std::vector<Instant> ticks;
  for (std::int64_t day = divide_up(from.seconds, seconds_per_day); day * seconds_per_day <= to.seconds; ++day) {
    if (is_tick_day(day, count, week_start)) ticks.push_back({day * seconds_per_day});
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

/// Days and longer steps, as clocks show them.
std::vector<Instant> find_local_ticks(Instant from, Instant to, const TickStep& step, int week_start) {
  if (step.unit == TickUnit::day) return find_day_ticks(from, to, step.count, week_start);
  if (step.unit == TickUnit::half_month) return find_half_month_ticks(from, to);
  if (step.unit == TickUnit::month) return find_month_ticks(from, to, step.count);
  return is_deep(from, to) ? find_deep_ticks(from, to, step.count) : find_year_ticks(from, to, step.count);
}

std::vector<TickTime> find_ticks(Instant from, Instant to, const TickStep& step, const Zone& zone, int week_start) {
  if (step.unit == TickUnit::second) return find_clock_ticks(from, to, step.count, zone);
  if (step.unit == TickUnit::minute) return find_clock_ticks(from, to, step.count * 60, zone);
  if (step.unit == TickUnit::hour) return find_clock_ticks(from, to, step.count * 3'600, zone);
  std::vector<TickTime> ticks;
  for (const Instant local :
       find_local_ticks(find_local_time(zone, from), find_local_time(zone, to), step, week_start)) {
    const Instant at = settle_local_time(zone, local).at;
    if (from <= at && at <= to) ticks.push_back({at, local});
  }
  return ticks;
}

}  // namespace

std::vector<Tick> make_ticks(Instant from, Instant to, const TickStep& step, const DateStyle& style,
                             const TickFormat& format) {
  static const Zone utc;
  if (to < from || step.count < 1 || !has_room_for(from, to, step)) return {};
  const Zone& zone = style.zone == nullptr ? utc : *style.zone;
  const std::vector<TickTime> times = find_ticks(from, to, step, zone, style.week_start);
  if (times.size() > static_cast<std::size_t>(limits::ticks.value)) return {};
  DateStyle local = style;
  local.zone = nullptr;
  const TickLabels labels =
      make_tick_labels(find_local_time(zone, from), find_local_time(zone, to), step, local, format);
  std::vector<Tick> ticks;
  ticks.reserve(times.size());
  std::string parent;
  for (const TickTime& time : times) {
    std::string next = format.has_parent ? find_parent(time.local, step, local) : std::string{};
    ticks.push_back({time.at, format_tick(time.local, labels), next == parent ? std::string{} : next});
    parent = std::move(next);
  }
  return ticks;
}

}  // namespace chronodraw
