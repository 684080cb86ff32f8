// SPDX-License-Identifier: MIT
#include <array>

#include "calendar/ticks.hpp"

namespace chronodraw {

namespace {

constexpr std::array<TickStep, 20> short_steps{
    {{TickUnit::second, 1},  {TickUnit::second, 2},  {TickUnit::second, 5},  {TickUnit::second, 10},
     {TickUnit::second, 15}, {TickUnit::second, 30}, {TickUnit::minute, 1},  {TickUnit::minute, 2},
     {TickUnit::minute, 5},  {TickUnit::minute, 10}, {TickUnit::minute, 15}, {TickUnit::minute, 30},
     {TickUnit::hour, 1},    {TickUnit::hour, 2},    {TickUnit::hour, 3},    {TickUnit::hour, 6},
     {TickUnit::hour, 12},   {TickUnit::day, 1},     {TickUnit::day, 2},     {TickUnit::day, 7}}};

constexpr std::array<TickStep, 4> month_steps{
    {{TickUnit::half_month, 1}, {TickUnit::month, 1}, {TickUnit::month, 3}, {TickUnit::month, 6}}};

/// 1, 2 and 5 times each power of ten, to 5 billion years.
constexpr auto make_year_steps() {
  std::array<TickStep, 30> steps{};
  std::int64_t power = 1;
  for (std::size_t i = 0; i < steps.size(); i += 3, power *= 10) {
    steps[i] = {TickUnit::year, power};
    steps[i + 1] = {TickUnit::year, 2 * power};
    steps[i + 2] = {TickUnit::year, 5 * power};
  }
  return steps;
}

constexpr auto make_ladder() {
  std::array<TickStep, short_steps.size() + month_steps.size() + 30> ladder{};
  std::size_t next = 0;
  for (const TickStep& step : short_steps) ladder[next++] = step;
  for (const TickStep& step : month_steps) ladder[next++] = step;
  for (const TickStep& step : make_year_steps()) ladder[next++] = step;
  return ladder;
}

constexpr auto ladder = make_ladder();

constexpr double find_unit_seconds(TickUnit unit) {
  constexpr std::array<double, 7> seconds{
      1, 60, 3'600, 86'400, 365.2425 / 24 * 86'400, 365.2425 / 12 * 86'400, 365.2425 * 86'400};
  return seconds[static_cast<std::size_t>(unit)];
}

constexpr std::int64_t count_clock_seconds(const TickStep& step) {
  return step.count * (step.unit == TickUnit::second ? 1 : step.unit == TickUnit::minute ? 60 : 3'600);
}

}  // namespace

double TickStep::seconds() const { return static_cast<double>(count) * find_unit_seconds(unit); }

std::span<const TickStep> tick_ladder() { return ladder; }

/// Days restart every month and weeks never do, so that a week holds only single days.
bool is_divisor(const TickStep& fine, const TickStep& coarse) {
  if (fine.unit > coarse.unit) return false;
  if (coarse.unit <= TickUnit::hour) return count_clock_seconds(coarse) % count_clock_seconds(fine) == 0;
  if (fine.unit <= TickUnit::hour) return true;
  if (fine.unit == TickUnit::day) {
    if (fine.count == 1 || fine == coarse) return true;
    return fine.count == 2 && coarse.unit > TickUnit::half_month;
  }
  if (fine.unit != coarse.unit) return true;
  return coarse.count % fine.count == 0;
}

}  // namespace chronodraw
