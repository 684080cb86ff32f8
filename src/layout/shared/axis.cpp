// SPDX-License-Identifier: MIT
#include "layout/shared/axis.hpp"

#include <algorithm>
#include <optional>

#include "calendar/locale/locale.hpp"
#include "calendar/ticks.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px calm_pitch = px(58);       // between labelled ticks, at least
constexpr Px calm_pitch_down = px(56);  // the same where labels stand one under the other
constexpr Px narrow_label = px(40);     // wider ones take two lines there
constexpr double least_pitch = 12;      // px; no label is narrower
constexpr Px minor_pitch = px(11);      // between unlabelled ones
constexpr double most_labels = 19;      // on the widest axis
constexpr std::size_t few_labels = 4;   // under this a step of two is better than one of five
constexpr std::size_t many_labels = 8;  // over this every tenth year leads

/// Of a label in a band that runs down the page: lines break where words end.
Px find_narrow_width(const Paragraph& paragraph) {
  Px width = narrow_label;
  for (const Word& word : paragraph.words) width = std::max(width, word.advance);
  return width;
}

struct LabelMaker {
  const Theme& theme;
  Shaper& shaper;
  const DateStyle& dates;
  TickFormat format{};
  Flow flow{Flow::right};

  [[nodiscard]] TextBlock make(const std::string& text, TextRole role) const {
    const Paragraph paragraph = shaper.shape(text, theme.look(role).style);
    return set_lines(paragraph, {flow == Flow::down ? find_narrow_width(paragraph) : px(1e9)});
  }
  [[nodiscard]] std::vector<Tick> find_ticks(Instant from, Instant to, const TickStep& step) const {
    return make_ticks(from, to, step, dates, format);
  }
  [[nodiscard]] std::string find_parent_at(Instant at, const TickStep& step) const {
    return format.has_parent ? find_parent(at, step, dates) : std::string{};
  }
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
  const double whole = static_cast<double>(scale.domain().to.seconds - scale.domain().from.seconds);
  return (scale.end() - scale.begin()).value() * step.seconds() / whole;
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
  for (const Tick& tick : labels.find_ticks(scale.domain().from, scale.domain().to, step)) {
    const std::string leading = find_leading_text(tick, step, labels);
    const TextRole role = leading.empty() ? TextRole::axis_fine : TextRole::axis_parent;
    ticks.push_back({scale.at(tick.at), true, true, role, labels.make(leading.empty() ? tick.label : leading, role)});
  }
  return ticks;
}

Px find_label_end(const AxisTick& tick, Flow flow) {
  return flow == Flow::down ? tick.x + axis_label_drop + tick.label.height : tick.x + axis_label_gap + tick.label.width;
}

/// Between labelled ticks, at least: calm, and few enough on a page that is seen as a whole.
double find_least_pitch(const Scale& scale, Flow flow) {
  if (flow == Flow::down) return calm_pitch_down.value();
  return std::max(calm_pitch.value(), (scale.end() - scale.begin()).value() / most_labels);
}

/// Whether every label ends half an em before the next tick.
bool has_room(const std::vector<AxisTick>& ticks, const LabelMaker& labels) {
  const Px gap = labels.theme.look(TextRole::axis_parent).style.size / 2;
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    if (find_label_end(ticks[i - 1], labels.flow) + gap > ticks[i].x) return false;
  }
  return true;
}

std::optional<std::vector<AxisTick>> try_step(const Scale& scale, const TickStep& step, const LabelMaker& labels) {
  if (find_pitch(scale, step) < find_least_pitch(scale, labels.flow)) return std::nullopt;
  std::vector<AxisTick> ticks = label_ticks(scale, step, labels);
  if (ticks.empty() || !has_room(ticks, labels)) return std::nullopt;
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
  if (has_room(ticks, labels)) chosen.ticks = std::move(ticks);
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
      const bool fits = has_room(ticks, labels) && (!ticks.empty() || pitch > length / 2);
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
std::vector<AxisTick> make_minor_ticks(const Chosen& chosen, const Scale& scale, const DateStyle& dates) {
  std::vector<AxisTick> minor;
  for (const TickStep& step : tick_ladder()) {
    const bool related = step.unit == chosen.step.unit || chosen.step.unit != TickUnit::year;
    if (step == chosen.step || !related || !is_divisor(step, chosen.step)) continue;
    if (find_pitch(scale, step) < minor_pitch.value()) continue;
    for (const Tick& tick : make_ticks(scale.domain().from, scale.domain().to, step, dates)) {
      minor.push_back({scale.at(tick.at), false, true, TextRole::axis_fine, {}});
    }
    break;
  }
  return minor;
}

/// Puts a name at the start of the view, where the first tick leaves room for it.
bool pin(Chosen& chosen, const Scale& scale, const LabelMaker& labels, const std::string& text) {
  AxisTick pinned{scale.begin(), false, false, TextRole::axis_parent, labels.make(text, TextRole::axis_parent)};
  const Px gap = labels.theme.look(TextRole::axis_parent).style.size;
  const Px first = chosen.ticks.empty() ? scale.end() : chosen.ticks.front().x;
  if (find_label_end(pinned, labels.flow) + gap > first) return false;
  chosen.ticks.insert(chosen.ticks.begin(), std::move(pinned));
  return true;
}

/// The unit the view begins in: pinned to the start where the first tick leaves room for its name, else, when no tick
/// names it, written out in the first label.
void name_first_unit(Chosen& chosen, const Scale& scale, const LabelMaker& labels) {
  const Instant from = scale.domain().from;
  const std::vector<Tick> years = make_ticks(from, from, {TickUnit::year, 1}, labels.dates);
  const bool at_year = chosen.step.unit == TickUnit::year && !years.empty() && labels.format.has_parent;
  const std::string text = at_year ? years.front().label : labels.find_parent_at(from, chosen.step);
  if (text.empty()) return;
  const bool is_half = chosen.step.unit == TickUnit::half_month;  // a lone 16 would say no month
  if (is_half && pin(chosen, scale, labels, labels.find_parent_at(from, {TickUnit::day, 1}))) return;
  if (pin(chosen, scale, labels, text)) return;
  const auto leads = [](const AxisTick& tick) { return tick.role == TextRole::axis_parent; };
  if (chosen.ticks.empty() || std::any_of(chosen.ticks.begin(), chosen.ticks.end(), leads)) return;
  const Tick named = labels.find_ticks(from, scale.domain().to, chosen.step).front();
  chosen.ticks.front().role = TextRole::axis_parent;
  chosen.ticks.front().label = labels.make(named.label + " " + named.parent, TextRole::axis_parent);
}

/// No label runs into the next one or beyond the end of the axis; a tick within a label is short, below its text.
void drop_crowded_labels(Chosen& chosen, const Scale& scale, Flow flow) {
  const Px gap = flow == Flow::down ? axis_label_drop : axis_label_gap;
  Px free_from = scale.begin();
  for (AxisTick& tick : chosen.ticks) {
    tick.major = tick.major && tick.x >= free_from;
    const bool crowded = tick.x < free_from || find_label_end(tick, flow) + gap > scale.end();
    if (crowded) {
      tick.label = {};
    } else {
      free_from = find_label_end(tick, flow) + gap;
    }
  }
}

Chosen choose_ticks(const Scale& scale, const LabelMaker& labels, const std::optional<TickStep>& asked_for) {
  Chosen chosen = asked_for ? keep_step(scale, labels, *asked_for) : choose_step(scale, labels);
  if (chosen.thinned == 1) lengthen_months(chosen, scale, labels);
  return chosen;
}

void add_minor_ticks(std::vector<AxisTick>& ticks, std::vector<AxisTick> minor) {
  const auto is_taken = [&](const AxisTick& tick) {
    return std::any_of(ticks.begin(), ticks.end(), [&](const AxisTick& t) { return t.x == tick.x; });
  };
  minor.erase(std::remove_if(minor.begin(), minor.end(), is_taken), minor.end());
  ticks.insert(ticks.end(), std::make_move_iterator(minor.begin()), std::make_move_iterator(minor.end()));
  std::stable_sort(ticks.begin(), ticks.end(), [](const AxisTick& a, const AxisTick& b) { return a.x < b.x; });
}

AxisTicks find_ticks(const Scale& scale, const LabelMaker& labels, const AxisRange& wishes) {
  if (!wishes.has_ticks) return {};
  Chosen chosen = choose_ticks(scale, labels, wishes.ticks);
  if (labels.format.has_parent) mark_leading_years(chosen, scale, labels);
  name_first_unit(chosen, scale, labels);
  drop_crowded_labels(chosen, scale, labels.flow);
  std::vector<AxisTick> minor = make_minor_ticks(chosen, scale, labels.dates);
  add_minor_ticks(chosen.ticks, std::move(minor));
  return {std::move(chosen.ticks), chosen.thinned};
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
