// SPDX-License-Identifier: MIT
#include "layout/scale/find_breaks.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "calendar/civil.hpp"
#include "calendar/date_words.hpp"
#include "calendar/read_date.hpp"
#include "calendar/ticks.hpp"
#include "calendar/zone/local_time.hpp"

namespace chronodraw {

namespace {

constexpr double least_share = 0.18;  // of the view
constexpr double least_freed = 0.25;
constexpr std::size_t most_breaks = 3;

std::int64_t find_length(const Domain& stretch) { return stretch.to.seconds - stretch.from.seconds; }

/// Everything that must stay on view, as stretches in order of their beginnings.
std::vector<Domain> list_occupied(const Timeline& timeline, const Domain& view) {
  std::vector<Domain> occupied;
  const auto add = [&](const DateValue& date) {
    const Bound from = find_outer_start(date);
    const Bound to = find_outer_end(date);
    occupied.push_back({from.is_finite() ? from.at : view.from, to.is_finite() ? to.at : view.to});
  };
  for (const Event& event : timeline.events) add(event.date);
  for (const Marker& marker : timeline.markers) add(marker.date);
  for (const Era& era : timeline.eras) {
    for (const Bound& bound : {find_outer_start(era.date), find_outer_end(era.date)}) {
      if (bound.is_finite()) occupied.push_back({bound.at, bound.at});
    }
  }
  std::sort(occupied.begin(), occupied.end(), [](const Domain& a, const Domain& b) { return a.from < b.from; });
  return occupied;
}

/// The empty stretches between them.
std::vector<Domain> list_gaps(const Timeline& timeline, const Domain& view) {
  std::vector<Domain> gaps;
  std::optional<Instant> end;
  for (const Domain& one : list_occupied(timeline, view)) {
    if (end && one.from > *end) gaps.push_back({*end, one.from});
    end = end ? std::max(*end, one.to) : one.to;
  }
  return gaps;
}

/// The lower one; a lone gap has nothing to be measured by.
std::int64_t find_median(std::vector<Domain> gaps) {
  std::sort(gaps.begin(), gaps.end(), [](const Domain& a, const Domain& b) { return find_length(a) < find_length(b); });
  return gaps.size() < 2 ? 0 : find_length(gaps[(gaps.size() - 1) / 2]);
}

std::vector<Domain> choose_gaps(const std::vector<Domain>& gaps, const Domain& view) {
  const double whole = static_cast<double>(find_length(view));
  const double least = std::max(least_share * whole, 3.0 * static_cast<double>(find_median(gaps)));
  std::vector<Domain> chosen;
  for (const Domain& gap : gaps) {
    if (static_cast<double>(find_length(gap)) > least) chosen.push_back(gap);
  }
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const Domain& a, const Domain& b) { return find_length(a) > find_length(b); });
  chosen.resize(std::min(chosen.size(), most_breaks));
  std::sort(chosen.begin(), chosen.end(), [](const Domain& a, const Domain& b) { return a.from < b.from; });
  return chosen;
}

/// How a round date is written, as far as its unit.
std::string format_unit(Instant local, TickUnit unit) {
  const CivilDate date = find_civil_time(local).date;
  std::string text = format_iso_year(date.year);
  if (unit <= TickUnit::month) text += "-" + format_two_digits(date.month);
  if (unit <= TickUnit::day) text += "-" + format_two_digits(date.day);
  return text;
}

/// Units to end a break at, longest first.
constexpr std::array<TickStep, 7> round_steps{{{TickUnit::year, 1'000},
                                               {TickUnit::year, 100},
                                               {TickUnit::year, 10},
                                               {TickUnit::year, 5},
                                               {TickUnit::year, 1},
                                               {TickUnit::month, 1},
                                               {TickUnit::day, 1}}};

/// From the first to the last round date of `step` in `inner`.
std::optional<AxisBreak> make_break(const Domain& inner, const TickStep& step, const DateHabits& habits) {
  DateStyle style;
  style.zone = &habits.zone;
  const std::vector<Tick> ticks = make_ticks(inner.from, inner.to, step, style);
  if (ticks.size() < 2) return std::nullopt;
  const Instant first = find_local_time(habits.zone, ticks.front().at);
  const Instant last = find_local_time(habits.zone, {ticks.back().at.seconds - 1});
  const std::string text = format_unit(first, step.unit) + "/" + format_unit(last, step.unit);
  DateHabits plain;
  plain.zone = habits.zone;
  const DateReading range = read_date(text, plain);
  const auto* date = std::get_if<DateValue>(&range);
  if (date == nullptr || !date->start.lo.is_finite() || !date->end.hi.is_finite()) return std::nullopt;
  return AxisBreak{*date, {date->start.lo.at, date->end.hi.at}};
}

/// Leaves a margin at both ends, then goes to the roundest dates that cost little of what is drawn.
std::optional<AxisBreak> trim_gap(const Domain& gap, std::int64_t drawn, const DateHabits& habits) {
  const std::int64_t margin = std::min(drawn / 40, find_length(gap) / 10) + 1;
  const Domain inner{{gap.from.seconds + margin}, {gap.to.seconds - margin}};
  for (const TickStep& step : round_steps) {
    if (step.seconds() > static_cast<double>(find_length(inner))) continue;
    std::optional<AxisBreak> one = make_break(inner, step, habits);
    if (one && find_length(inner) - find_length(one->left_out) <= std::max(drawn / 4, margin)) return one;
  }
  return make_break(inner, round_steps.back(), habits);
}

std::vector<AxisBreak> find_auto_breaks(const Timeline& timeline, const Domain& view) {
  constexpr std::size_t least_events = 3;  // between two there is nothing but their gap
  if (timeline.events.size() + timeline.markers.size() < least_events) return {};
  const std::vector<Domain> chosen = choose_gaps(list_gaps(timeline, view), view);
  std::int64_t drawn = find_length(view);
  for (const Domain& gap : chosen) drawn -= find_length(gap);
  std::vector<AxisBreak> breaks;
  std::int64_t freed = 0;
  for (const Domain& gap : chosen) {
    std::optional<AxisBreak> one = trim_gap(gap, drawn, timeline.habits);
    if (!one) continue;
    freed += find_length(one->left_out);
    breaks.push_back(*std::move(one));
  }
  const bool is_worth_it = static_cast<double>(freed) >= least_freed * static_cast<double>(find_length(view));
  return is_worth_it ? breaks : std::vector<AxisBreak>{};
}

std::vector<AxisBreak> list_stated_breaks(const AxisRange& axis, const Domain& view) {
  std::vector<AxisBreak> breaks;
  for (const DateValue& range : axis.breaks) {
    const Bound from = find_outer_start(range);
    const Bound to = find_outer_end(range);
    if (!from.is_finite() || !to.is_finite() || from.at <= view.from || to.at >= view.to || to.at <= from.at) continue;
    if (breaks.empty() || breaks.back().left_out.to < from.at) breaks.push_back({range, {from.at, to.at}});
  }
  return breaks;
}

}  // namespace

std::vector<AxisBreak> find_breaks(const Timeline& timeline, const Domain& view) {
  if (timeline.axis.scale != ScaleKind::chronological) return {};
  if (!timeline.axis.breaks.empty()) return list_stated_breaks(timeline.axis, view);
  return timeline.axis.has_auto_breaks ? find_auto_breaks(timeline, view) : std::vector<AxisBreak>{};
}

}  // namespace chronodraw
