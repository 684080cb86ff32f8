// SPDX-License-Identifier: MIT
#include "layout/shared/axis.hpp"

#include <algorithm>
#include <optional>

#include "calendar/locale/locale.hpp"
#include "calendar/ticks.hpp"
#include "layout/shared/axis_room.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px calm_pitch = px(58);       // between labelled ticks, at least
constexpr Px calm_pitch_down = px(56);  // the same where labels stand one under the other
constexpr double least_pitch = 12;      // px; no label is narrower
constexpr Px minor_pitch = px(11);      // between unlabelled ones
constexpr double most_labels = 19;      // on the widest axis
constexpr std::size_t few_labels = 4;   // under this a step of two is better than one of five
constexpr std::size_t many_labels = 8;  // over this every tenth year leads

void drop_left_out(std::vector<Tick>& ticks, const Scale& scale) {
  const auto is_left_out = [&](const Tick& tick) {
    const std::vector<AxisGap>& gaps = scale.course().gaps;
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const AxisGap& gap) { return gap.left_out.from <= tick.at && tick.at < gap.left_out.to; });
  };
  ticks.erase(std::remove_if(ticks.begin(), ticks.end(), is_left_out), ticks.end());
}

struct LabelMaker {
  const Theme& theme;
  Shaper& shaper;
  const DateStyle& dates;
  TickFormat format{};
  Flow flow{Flow::right};

  [[nodiscard]] TextBlock make(const std::string& text, TextRole role) const {
    return set_axis_label(shaper.shape(text, theme.look(role).style), flow);
  }
  /// On view: none where the axis leaves time out.
  [[nodiscard]] std::vector<Tick> find_ticks(const Scale& scale, const TickStep& step) const {
    std::vector<Tick> ticks = make_ticks(scale.domain().from, scale.domain().to, step, dates, format);
    drop_left_out(ticks, scale);
    return ticks;
  }
  [[nodiscard]] std::string find_parent_at(Instant at, const TickStep& step) const {
    return format.has_parent ? find_parent(at, step, dates) : std::string{};
  }
  [[nodiscard]] AxisRoom make_room(const Scale& scale) const { return {scale, theme, flow}; }
  [[nodiscard]] LabelMaker with_pattern(std::string_view pattern) const {
    return {theme, shaper, dates, {pattern, format.has_parent}, flow};
  }
};

/// Steps of two years (20, 200, ...) read worse than fives and tens, and half months worse than months.
bool is_plain(const TickStep& step) {
  if (step.unit == TickUnit::half_month) return false;
  std::int64_t lead = step.count;
  while (lead >= 10) lead /= 10;
  return step.unit != TickUnit::year || lead != 2;
}

double find_pitch(const Scale& scale, const TickStep& step) {
  auto whole = static_cast<double>(scale.domain().to.seconds - scale.domain().from.seconds);
  Px length = scale.end() - scale.begin();
  for (const AxisGap& gap : scale.course().gaps) {
    whole -= static_cast<double>(gap.left_out.to.seconds - gap.left_out.from.seconds);
    length -= gap.end - gap.begin;
  }
  return length.value() * step.seconds() / whole;
}

/// Whether the larger unit begins at this tick; the first tick always carries its name.
bool is_change(const Tick& tick, const TickStep& step, const LabelMaker& labels) {
  return !tick.parent.empty() && labels.find_parent_at({tick.at.seconds - 1}, step) != tick.parent;
}

/// Weeks begin within months: the first tick of a month is written out, for it is not the month's first day.
std::string find_leading_text(const Tick& tick, const TickStep& step, const LabelMaker& labels) {
  if (is_change(tick, step, labels)) return tick.parent;
  const bool is_week = step.unit == TickUnit::day && step.count > 1;
  return is_week && !tick.parent.empty() ? labels.find_parent_at(tick.at, {TickUnit::hour, 1}) : std::string{};
}

/// The ticks of `step` with their texts; the larger unit's text replaces the finer one where it changes.
std::vector<AxisTick> label_ticks(const Scale& scale, const TickStep& step, const LabelMaker& labels) {
  std::vector<AxisTick> ticks;
  for (const Tick& tick : labels.find_ticks(scale, step)) {
    const std::string leading = find_leading_text(tick, step, labels);
    const TextRole role = leading.empty() ? TextRole::axis_fine : TextRole::axis_parent;
    ticks.push_back({scale.at(tick.at), true, true, role, labels.make(leading.empty() ? tick.label : leading, role)});
  }
  return ticks;
}

/// Between labelled ticks, at least: calm, and few enough on a page that is seen as a whole.
double find_least_pitch(const Scale& scale, Flow flow) {
  if (flow == Flow::down) return calm_pitch_down.value();
  return std::max(calm_pitch.value(), (scale.end() - scale.begin()).value() / most_labels);
}

std::optional<std::vector<AxisTick>> try_step(const Scale& scale, const TickStep& step, const LabelMaker& labels) {
  if (find_pitch(scale, step) < find_least_pitch(scale, labels.flow)) return std::nullopt;
  std::vector<AxisTick> ticks = label_ticks(scale, step, labels);
  if (ticks.empty() || !has_room(ticks, labels.make_room(scale))) return std::nullopt;
  return ticks;
}

struct Chosen {
  TickStep step;
  std::vector<AxisTick> ticks;
  std::int64_t thinned{1};
};

bool is_monthly(const TickStep& step) { return step.unit == TickUnit::half_month || step.unit == TickUnit::month; }

/// Whether months have names at all: `2024年1月` has none.
bool has_month_names(const Locale& locale) {
  return locale.plain.month.find("MMM") != std::string::npos || locale.plain.month.find("LLL") != std::string::npos;
}

/// The longest names of months that the step has room for; legibility is the tie-break of Talbot, Lin and Hanrahan.
void lengthen_months(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  const bool is_named =
      labels.flow == Flow::right && is_monthly(chosen.step) && has_month_names(find_locale(labels.dates));
  if (!is_named || !labels.format.pattern.empty()) return;
  std::vector<AxisTick> ticks = label_ticks(scale, chosen.step, labels.with_pattern("LLLL"));
  if (has_room(ticks, labels.make_room(scale))) chosen.ticks = std::move(ticks);
}

/// Where no step is calm: the one with the fewest ticks, whose labels stay as far as there is room.
Chosen choose_coarsest_step(const Scale& scale, const LabelMaker& labels) {
  const auto ladder = tick_ladder();
  for (std::size_t i = ladder.size(); i-- > 0;) {
    std::vector<AxisTick> ticks = label_ticks(scale, ladder[i], labels);
    if (!ticks.empty()) return {ladder[i], std::move(ticks)};
  }
  return {};
}

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
  return awkward ? *awkward : choose_coarsest_step(scale, labels);
}

/// A step and the next coarser ones that have only ticks of its own: of years every second, third ..., else those of
/// the ladder.
std::optional<TickStep> thin(const TickStep& asked_for, const TickStep& step) {
  const std::int64_t more = step.count / asked_for.count / 8 + 1;  // of many, an eighth more at a time
  if (asked_for.unit == TickUnit::year) return TickStep{TickUnit::year, step.count + more * asked_for.count};
  const bool divides_none = asked_for.unit == TickUnit::day && asked_for.count > 2;
  for (const TickStep& coarse : tick_ladder()) {
    const bool is_related = is_divisor(asked_for, coarse) || (divides_none && coarse.unit == TickUnit::month);
    if (coarse.seconds() > step.seconds() && is_related) return coarse;
  }
  return std::nullopt;
}

/// The first of them that can have had room, so that few need trying.
TickStep skip_crowded(const Scale& scale, TickStep step) {
  const double crowd = least_pitch / find_pitch(scale, step);
  if (step.unit == TickUnit::year && crowd > 1) step.count *= static_cast<std::int64_t>(crowd);
  return step;
}

std::int64_t count_per(const TickStep& asked_for, const TickStep& step) {
  return static_cast<std::int64_t>(step.seconds() / asked_for.seconds() + 0.5);
}

/// The step asked for; where its labels have no room, months with one letter, then fewer ticks.
Chosen keep_step(const Scale& scale, const LabelMaker& labels, const TickStep& asked_for) {
  const double length = (scale.end() - scale.begin()).value();
  std::optional<TickStep> step = skip_crowded(scale, asked_for);
  while (step) {
    const double pitch = find_pitch(scale, *step);
    const std::string_view patterns[] = {labels.format.pattern, "LLLLL"};
    const bool has_short = is_monthly(*step) && labels.format.pattern.empty();
    for (int i = 0; i < (has_short ? 2 : 1) && pitch >= least_pitch; ++i) {
      std::vector<AxisTick> ticks = label_ticks(scale, *step, labels.with_pattern(patterns[i]));
      const bool fits = has_room(ticks, labels.make_room(scale)) && (!ticks.empty() || pitch > length / 2);
      if (fits) return {*step, std::move(ticks), count_per(asked_for, *step)};
    }
    step = thin(asked_for, *step);
  }
  return {asked_for, {}, 1};
}

/// Years: all semibold while they are few or stand one under the other, else every tenth step leads and the rest are
/// fine labels.
void mark_leading_years(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  if (chosen.step.unit != TickUnit::year) return;
  std::int64_t power = 1;
  while (power <= chosen.step.count) power *= 10;
  std::vector<Px> leading;
  if (labels.flow == Flow::right && chosen.ticks.size() > many_labels) {
    for (const Tick& tick : make_ticks(scale.domain().from, scale.domain().to, {TickUnit::year, power}, labels.dates)) {
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
std::vector<AxisTick> make_minor_ticks(const Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  std::vector<AxisTick> minor;
  for (const TickStep& step : tick_ladder()) {
    const bool related = step.unit == chosen.step.unit || chosen.step.unit != TickUnit::year;
    if (step == chosen.step || !related || !is_divisor(step, chosen.step)) continue;
    if (find_pitch(scale, step) < minor_pitch.value()) continue;
    for (const Tick& tick : labels.find_ticks(scale, step)) {
      minor.push_back({scale.at(tick.at), false, true, TextRole::axis_fine, {}});
    }
    break;
  }
  return minor;
}

/// Puts a name at `x`, where the next tick leaves room for it.
bool pin(Chosen& chosen, const Scale& scale, Px x, const LabelMaker& labels, const std::string& text) {
  AxisTick pinned{x, false, false, TextRole::axis_parent, labels.make(text, TextRole::axis_parent)};
  const Px gap = labels.theme.look(TextRole::axis_parent).style.size;
  const auto next = std::find_if(chosen.ticks.begin(), chosen.ticks.end(), [&](const AxisTick& t) { return t.x >= x; });
  const Px free_to = next == chosen.ticks.end() ? scale.end() : next->x;
  if (find_label_end(pinned, labels.flow) + gap > free_to) return false;
  chosen.ticks.insert(next, std::move(pinned));
  return true;
}

/// The year that begins there, or the larger unit it lies in.
std::string find_unit_name(Instant at, const TickStep& step, const LabelMaker& labels) {
  const std::vector<Tick> years = make_ticks(at, at, {TickUnit::year, 1}, labels.dates);
  const bool at_year = step.unit == TickUnit::year && !years.empty() && labels.format.has_parent;
  return at_year ? years.front().label : labels.find_parent_at(at, step);
}

/// Behind a break the reader has to be told where the axis is.
void name_units_behind_breaks(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  for (const AxisGap& gap : scale.course().gaps) {
    const std::string text = find_unit_name(gap.left_out.to, chosen.step, labels);
    if (!text.empty()) pin(chosen, scale, gap.end, labels, text);
  }
}

/// The unit the view begins in: pinned to the start where the first tick leaves room for its name, else, when no tick
/// names it, written out in the first label.
void name_first_unit(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  const Instant from = scale.domain().from;
  const std::string text = find_unit_name(from, chosen.step, labels);
  if (text.empty()) return;
  const bool is_half = chosen.step.unit == TickUnit::half_month;  // a lone 16 would say no month
  if (is_half && pin(chosen, scale, scale.begin(), labels, labels.find_parent_at(from, {TickUnit::day, 1}))) return;
  if (pin(chosen, scale, scale.begin(), labels, text)) return;
  const auto leads = [&](const AxisTick& tick) { return tick.role == TextRole::axis_parent && tick.x < scale.end(); };
  if (chosen.ticks.empty() || std::any_of(chosen.ticks.begin(), chosen.ticks.end(), leads)) return;
  const Tick named = labels.find_ticks(scale, chosen.step).front();
  chosen.ticks.front().role = TextRole::axis_parent;
  chosen.ticks.front().label = labels.make(named.label + " " + named.parent, TextRole::axis_parent);
}

/// A band between breaks in which no label found room has the year it begins in.
void name_silent_bands(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  if (scale.course().gaps.empty()) return;
  Px begin = scale.begin();
  Instant from = scale.domain().from;
  const auto name = [&](Px end) {
    const auto is_told = [&](const AxisTick& t) { return !t.label.lines.empty() && begin <= t.x && t.x < end; };
    if (std::any_of(chosen.ticks.begin(), chosen.ticks.end(), is_told)) return;
    const std::string text = labels.find_parent_at(from, {TickUnit::month, 1});
    AxisTick pinned{begin, false, false, TextRole::axis_parent, labels.make(text, TextRole::axis_parent)};
    const auto next =
        std::find_if(chosen.ticks.begin(), chosen.ticks.end(), [&](const AxisTick& t) { return t.x >= begin; });
    chosen.ticks.insert(next, std::move(pinned));
  };
  for (const AxisGap& gap : scale.course().gaps) {
    name(gap.begin);
    begin = gap.end;
    from = gap.left_out.to;
  }
  name(scale.end());
  drop_crowded_labels(chosen.ticks, labels.make_room(scale));
}

Chosen choose_ticks(const Scale& scale, const LabelMaker& labels, const std::optional<TickStep>& asked_for) {
  Chosen chosen = asked_for ? keep_step(scale, labels, *asked_for) : choose_step(scale, labels);
  if (chosen.thinned == 1) lengthen_months(chosen, scale, labels);
  return chosen;
}

AxisTicks find_ticks(const Scale& scale, const LabelMaker& labels, const AxisRange& wishes) {
  if (!wishes.has_ticks) return {};
  Chosen chosen = choose_ticks(scale, labels, wishes.ticks);
  if (labels.format.has_parent) mark_leading_years(chosen, scale, labels);
  name_first_unit(chosen, scale, labels);
  name_units_behind_breaks(chosen, scale, labels);
  drop_crowded_labels(chosen.ticks, labels.make_room(scale));
  name_silent_bands(chosen, scale, labels);
  std::vector<AxisTick> minor = make_minor_ticks(chosen, scale, labels);
  add_minor_ticks(chosen.ticks, std::move(minor));
  return {std::move(chosen.ticks), {}, chosen.thinned, chosen.step};
}

}  // namespace

AxisTicks make_axis_ticks(const Scale& scale, const Theme& theme, Shaper& shaper, const DateStyle& dates,
                          const AxisRange& wishes) {
  return find_ticks(scale, {theme, shaper, dates, {wishes.format, wishes.format.empty()}}, wishes);
}

AxisTicks make_axis_ticks_down(const Scale& scale, const Theme& theme, Shaper& shaper, const DateStyle& dates,
                               const AxisRange& wishes) {
  DateStyle narrow = dates;
  narrow.short_months = true;
  return find_ticks(scale, {theme, shaper, narrow, {wishes.format, wishes.format.empty()}, Flow::down}, wishes);
}

}  // namespace chronodraw
