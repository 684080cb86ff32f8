// SPDX-License-Identifier: MIT
#include "layout/wrapped/cut_rows.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "calendar/read_date.hpp"
#include "calendar/ticks.hpp"

namespace chronodraw {

namespace {

double find_length(const Domain& domain) { return static_cast<double>(domain.to.seconds - domain.from.seconds); }

/// Moved by so many steps, as far as there is time at all.
Instant make_moved(Instant at, const TickStep& step, double steps) {
  constexpr double reach = 9e18;
  const double moved = static_cast<double>(at.seconds) + steps * step.seconds();
  return {static_cast<std::int64_t>(std::clamp(moved, -reach, reach))};
}

/// Ticks from the last one at or before the start to the first one at or after the end; none where there are too many.
std::vector<Instant> find_cuts(const Domain& shown, const TickStep& step, const DateStyle& dates) {
  const Instant from = make_moved(shown.from, step, -2);
  const Instant to = make_moved(shown.to, step, 2);
  std::vector<Instant> cuts;
  for (const Tick& tick : make_ticks(from, to, step, dates)) {
    if (tick.at <= shown.from) cuts.clear();
    cuts.push_back(tick.at);
    if (tick.at >= shown.to) break;
  }
  return cuts;
}

std::optional<RowCut> try_step(const Domain& shown, const TickStep& step, const DateStyle& dates, std::size_t most) {
  if (find_length(shown) / step.seconds() > static_cast<double>(most) + 1) return std::nullopt;
  const std::vector<Instant> cuts = find_cuts(shown, step, dates);
  const bool holds_all = cuts.size() >= 2 && cuts.front() <= shown.from && cuts.back() >= shown.to;
  if (!holds_all || cuts.size() > most + 1) return std::nullopt;
  RowCut cut{step, {}};
  for (std::size_t i = 1; i < cuts.size(); ++i) cut.rows.push_back({cuts[i - 1], cuts[i]});
  return cut;
}

/// Half months are of two lengths, and two days do not divide a month.
bool is_even(const TickStep& step) {
  return step.unit != TickUnit::half_month && !(step.unit == TickUnit::day && step.count == 2);
}

/// The ladder's steps, and multiples of them that are still whole units people count in.
std::vector<TickStep> list_fine_steps() {
  std::vector<TickStep> steps;
  for (const TickStep& step : tick_ladder()) {
    if (is_even(step)) steps.push_back(step);
  }
  for (const TickStep& step : {TickStep{TickUnit::hour, 4},
                               {TickUnit::hour, 8},
                               {TickUnit::day, 14},
                               {TickUnit::month, 2},
                               {TickUnit::month, 4}}) {
    steps.push_back(step);
  }
  for (std::int64_t power = 1; power <= 100'000'000; power *= 10) {
    for (const std::int64_t count : {3, 4, 15, 25}) steps.push_back({TickUnit::year, count * power});
  }
  return steps;
}

}  // namespace

RowCut cut_rows(const Domain& shown, const TickStep& step, const DateStyle& dates) {
  TickStep wider = step;
  const double most = find_length(shown) / step.seconds() / static_cast<double>(most_rows - 1);
  if (most > 1) wider.count *= static_cast<std::int64_t>(most) + 1;
  if (auto cut = try_step(shown, wider, dates, most_rows)) return *cut;
  return {step, {shown}};
}

std::vector<RowCut> list_row_cuts(const Domain& shown, const DateStyle& dates) {
  std::vector<RowCut> cuts;
  for (const TickStep& step : tick_ladder()) {
    if (!is_even(step) || step.seconds() > find_length(shown)) continue;
    auto cut = try_step(shown, step, dates, most_chosen_rows);
    if (cut && cut->rows.size() >= 2) cuts.push_back(std::move(*cut));
  }
  if (cuts.empty()) cuts.push_back({{}, {shown}});
  return cuts;
}

RowCut cut_into(const Domain& shown, int count, const DateStyle& dates) {
  RowCut best{{}, {shown}};
  for (const TickStep& step : list_fine_steps()) {
    if (step.seconds() > find_length(shown)) continue;
    const auto cut = try_step(shown, step, dates, most_rows);
    if (!cut) continue;
    const auto is_off = [&](const RowCut& one) { return std::abs(static_cast<int>(one.rows.size()) - count); };
    if (is_off(*cut) < is_off(best)) best = *cut;
  }
  return best;
}

RowCut keep_within(RowCut cut, const AxisRange& axis) {
  Domain& first = cut.rows.front();
  Domain& last = cut.rows.back();
  if (axis.from && find_outer_start(*axis.from).is_finite())
    first.from = std::clamp(find_outer_start(*axis.from).at, first.from, Instant{first.to.seconds - 1});
  if (axis.to && find_outer_end(*axis.to).is_finite())
    last.to = std::clamp(find_outer_end(*axis.to).at, Instant{last.from.seconds + 1}, last.to);
  return cut;
}

double find_waste(const RowCut& cut, const Domain& shown) {
  const double whole = find_length({cut.rows.front().from, cut.rows.back().to});
  return 1 - find_length(shown) / whole;
}

}  // namespace chronodraw
