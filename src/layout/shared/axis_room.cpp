// SPDX-License-Identifier: MIT
#include "layout/shared/axis_room.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px narrow_label = px(40);  // wider ones take two lines there

/// Where the band that a tick stands in ends: at the next break, or with the axis.
Px find_band_end(const Scale& scale, Px x) {
  for (const AxisGap& gap : scale.course().gaps) {
    if (x <= gap.begin) return gap.begin;
  }
  return scale.end();
}

Px find_gap(Flow flow) { return flow == Flow::down ? axis_label_drop : axis_label_gap; }

}  // namespace

TextBlock set_axis_label(const Paragraph& paragraph, Flow flow) {
  if (flow == Flow::right) return set_lines(paragraph, {});
  Px width = narrow_label;
  for (const Word& word : paragraph.words) width = std::max(width, word.advance);
  return set_lines(paragraph, {width});
}

AxisTick make_tick(const Page& page, Px x, const std::string& text, TextRole role, Flow flow) {
  return {x, true, true, role, set_axis_label(page.shaper.shape(text, page.theme.look(role).style), flow)};
}

AxisTick make_minor_tick(Px x) { return {x, false, true, TextRole::axis_fine, {}}; }

std::int64_t find_next_count(const TickStep& step) {
  constexpr std::array<std::int64_t, 5> twelfths{1, 2, 3, 6, 12};
  const bool is_twelve = step.unit == TickUnit::month || step.unit == TickUnit::hour;
  if (is_twelve && step.count < 12) return *std::upper_bound(twelfths.begin(), twelfths.end(), step.count);
  std::int64_t power = 1;
  while (step.count / power >= 10) power *= 10;
  const std::int64_t lead = step.count / power;
  const bool is_round = !is_twelve && lead * power == step.count;
  if (is_round && lead == 2) return 5 * power;
  return is_round && lead == 5 ? 10 * power : 2 * step.count;
}

Px find_label_end(const AxisTick& tick, Flow flow) {
  return flow == Flow::down ? tick.x + axis_label_drop + tick.label.height : tick.x + axis_label_gap + tick.label.width;
}

bool has_room(const std::vector<AxisTick>& ticks, const AxisRoom& room) {
  const Px gap = std::max(room.theme.look(TextRole::axis_parent).style.size / 2, find_gap(room.flow));
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    const Px end = find_band_end(room.scale, ticks[i - 1].x);
    if (find_label_end(ticks[i - 1], room.flow) + gap > ticks[i].x && ticks[i].x <= end) return false;
  }
  return true;
}

void drop_crowded_labels(std::vector<AxisTick>& ticks, const AxisRoom& room) {
  const Px gap = find_gap(room.flow);
  Px free_from = room.scale.begin();
  for (AxisTick& tick : ticks) {
    tick.major = tick.major && tick.x >= free_from;
    const Px end = find_label_end(tick, room.flow) + gap;
    const bool crowded = tick.x < free_from || end > find_band_end(room.scale, tick.x);
    if (crowded) {
      tick.label = {};
    } else {
      free_from = end;
    }
  }
}

void add_minor_ticks(std::vector<AxisTick>& ticks, std::vector<AxisTick> minor) {
  const auto is_taken = [&](const AxisTick& tick) {
    return std::any_of(ticks.begin(), ticks.end(), [&](const AxisTick& t) { return t.x == tick.x; });
  };
  minor.erase(std::remove_if(minor.begin(), minor.end(), is_taken), minor.end());
  ticks.insert(ticks.end(), std::make_move_iterator(minor.begin()), std::make_move_iterator(minor.end()));
  std::stable_sort(ticks.begin(), ticks.end(), [](const AxisTick& a, const AxisTick& b) { return a.x < b.x; });
}

}  // namespace chronodraw
