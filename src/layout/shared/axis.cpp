// SPDX-License-Identifier: MIT
#include "layout/shared/axis.hpp"

#include <algorithm>
#include <optional>

#include "calendar/ticks.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px calm_pitch = px(58);       // between labelled ticks, at least
constexpr Px minor_pitch = px(11);      // between unlabelled ones
constexpr std::size_t few_labels = 4;   // under this a step of two is better than one of five
constexpr std::size_t many_labels = 8;  // over this every tenth year leads

struct LabelMaker {
  const Theme& theme;
  Shaper& shaper;
  const DateStyle& dates;

  [[nodiscard]] TextBlock make(const std::string& text, TextRole role) const {
    return set_lines(shaper.shape(text, theme.look(role).style), {});
  }
};

/// Steps of two years (20, 200, ...) read worse than fives and tens.
bool is_plain(const TickStep& step) {
  std::int64_t lead = step.count;
  while (lead >= 10) lead /= 10;
  return step.unit != TickUnit::year || lead != 2;
}

double find_pitch(const Scale& scale, const TickStep& step) {
  const double whole = static_cast<double>(scale.domain().to.seconds - scale.domain().from.seconds);
  return (scale.end() - scale.begin()).value() * step.seconds() / whole;
}

/// Whether the larger unit begins at this tick; the first tick always carries its name.
bool is_change(const Tick& tick, const TickStep& step, const DateStyle& dates) {
  return !tick.parent.empty() && find_parent({tick.at.seconds - 1}, step, dates) != tick.parent;
}

/// The ticks of `step` with their texts; the larger unit's text replaces the finer one where it changes.
std::vector<AxisTick> label_ticks(const Scale& scale, const TickStep& step, const LabelMaker& labels) {
  std::vector<AxisTick> ticks;
  for (const Tick& tick : make_ticks(scale.domain().from, scale.domain().to, step, labels.dates)) {
    const bool leads = is_change(tick, step, labels.dates);
    const TextRole role = leads ? TextRole::axis_parent : TextRole::axis_fine;
    ticks.push_back({scale.at(tick.at), true, true, role, labels.make(leads ? tick.parent : tick.label, role)});
  }
  return ticks;
}

Px find_label_end(const AxisTick& tick) { return tick.x + axis_label_gap + tick.label.width; }

/// Whether every label ends half an em before the next tick.
bool has_room(const std::vector<AxisTick>& ticks, const Theme& theme) {
  const Px gap = theme.look(TextRole::axis_parent).style.size / 2;
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    if (find_label_end(ticks[i - 1]) + gap > ticks[i].x) return false;
  }
  return true;
}

std::optional<std::vector<AxisTick>> try_step(const Scale& scale, const TickStep& step, const LabelMaker& labels) {
  if (find_pitch(scale, step) < calm_pitch.value()) return std::nullopt;
  std::vector<AxisTick> ticks = label_ticks(scale, step, labels);
  if (ticks.empty() || !has_room(ticks, labels.theme)) return std::nullopt;
  return ticks;
}

struct Chosen {
  TickStep step;
  std::vector<AxisTick> ticks;
};

/// The finest calm step; a step of two only where fives would leave too few labels.
Chosen choose_step(const Scale& scale, const LabelMaker& labels) {
  std::optional<Chosen> awkward;
  for (const TickStep& step : tick_ladder()) {
    std::optional<std::vector<AxisTick>> ticks = try_step(scale, step, labels);
    if (!ticks) continue;
    if (!is_plain(step)) {
      awkward = Chosen{step, std::move(*ticks)};
      continue;
    }
    if (awkward && ticks->size() < few_labels) return *awkward;
    return {step, std::move(*ticks)};
  }
  return awkward.value_or(Chosen{});
}

/// Years: all semibold while they are few, else every tenth step leads and the rest are fine labels.
void mark_leading_years(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  if (chosen.step.unit != TickUnit::year) return;
  std::int64_t power = 1;
  while (power <= chosen.step.count) power *= 10;
  std::vector<Px> leading;
  if (chosen.ticks.size() > many_labels) {
    for (const Tick& tick : make_ticks(scale.domain().from, scale.domain().to, {TickUnit::year, power})) {
      leading.push_back(scale.at(tick.at));
    }
  }
  const auto leads = [&](Px x) { return std::find(leading.begin(), leading.end(), x) != leading.end(); };
  for (AxisTick& tick : chosen.ticks) {
    if (!leading.empty() && !leads(tick.x)) continue;
    tick.role = TextRole::axis_parent;
    std::string text;
    for (const TextLine& line : tick.label.lines) text += line.text;
    tick.label = labels.make(text, tick.role);
  }
}

/// Short ticks of the finest step with room that divides the labelled one.
std::vector<AxisTick> make_minor_ticks(const Chosen& chosen, const Scale& scale) {
  std::vector<AxisTick> minor;
  for (const TickStep& step : tick_ladder()) {
    const bool related = step.unit == chosen.step.unit || chosen.step.unit != TickUnit::year;
    if (step == chosen.step || !related || !is_divisor(step, chosen.step)) continue;
    if (find_pitch(scale, step) < minor_pitch.value()) continue;
    for (const Tick& tick : make_ticks(scale.domain().from, scale.domain().to, step)) {
      minor.push_back({scale.at(tick.at), false, true, TextRole::axis_fine, {}});
    }
    break;
  }
  return minor;
}

/// The unit the view begins in: pinned to the start where the first tick leaves room for its name, else, when no tick
/// names it, written out in the first label.
void name_first_unit(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  const Instant from = scale.domain().from;
  const std::vector<Tick> years = make_ticks(from, from, {TickUnit::year, 1}, labels.dates);
  const bool at_year = chosen.step.unit == TickUnit::year && !years.empty();
  const std::string text = at_year ? years.front().label : find_parent(from, chosen.step, labels.dates);
  if (text.empty()) return;
  AxisTick pinned{scale.begin(), false, false, TextRole::axis_parent, labels.make(text, TextRole::axis_parent)};
  const Px gap = labels.theme.look(TextRole::axis_parent).style.size;
  const Px first = chosen.ticks.empty() ? scale.end() : chosen.ticks.front().x;
  if (find_label_end(pinned) + gap <= first) {
    chosen.ticks.insert(chosen.ticks.begin(), std::move(pinned));
    return;
  }
  const auto leads = [](const AxisTick& tick) { return tick.role == TextRole::axis_parent; };
  if (chosen.ticks.empty() || std::any_of(chosen.ticks.begin(), chosen.ticks.end(), leads)) return;
  const Tick named = make_ticks(from, scale.domain().to, chosen.step, labels.dates).front();
  chosen.ticks.front().role = TextRole::axis_parent;
  chosen.ticks.front().label = labels.make(named.label + " " + named.parent, TextRole::axis_parent);
}

/// No label runs into the next one or beyond the end of the axis; a tick within a label is short, below its text.
void drop_crowded_labels(Chosen& chosen, const Scale& scale) {
  Px free_from = scale.begin();
  for (AxisTick& tick : chosen.ticks) {
    tick.major = tick.major && tick.x >= free_from;
    const bool crowded = tick.x < free_from || find_label_end(tick) + axis_label_gap > scale.end();
    if (crowded) {
      tick.label = {};
    } else {
      free_from = find_label_end(tick) + axis_label_gap;
    }
  }
}

}  // namespace

std::vector<AxisTick> make_axis_ticks(const Scale& scale, const Theme& theme, Shaper& shaper, const DateStyle& dates) {
  const LabelMaker labels{theme, shaper, dates};
  Chosen chosen = choose_step(scale, labels);
  mark_leading_years(chosen, scale, labels);
  name_first_unit(chosen, scale, labels);
  drop_crowded_labels(chosen, scale);
  std::vector<AxisTick> ticks = make_minor_ticks(chosen, scale);
  const auto is_taken = [&](const AxisTick& minor) {
    return std::any_of(chosen.ticks.begin(), chosen.ticks.end(), [&](const AxisTick& t) { return t.x == minor.x; });
  };
  ticks.erase(std::remove_if(ticks.begin(), ticks.end(), is_taken), ticks.end());
  ticks.insert(ticks.end(), std::make_move_iterator(chosen.ticks.begin()), std::make_move_iterator(chosen.ticks.end()));
  std::stable_sort(ticks.begin(), ticks.end(), [](const AxisTick& a, const AxisTick& b) { return a.x < b.x; });
  return ticks;
}

}  // namespace chronodraw
