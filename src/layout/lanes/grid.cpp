// SPDX-License-Identifier: MIT
#include "layout/lanes/grid.hpp"

#include <algorithm>
#include <utility>

#include "calendar/ticks.hpp"

namespace chronodraw {

namespace {

constexpr Px beside_text = px(4);  // from a text to a line on either side
constexpr Px beside_tick = px(2);  // and from a label in the axis, which stands close to its tick
constexpr Px above_text = px(2);   // and from its ink to the line's end
constexpr Px least_piece = px(4);  // shorter ones are not drawn

bool has_pitch(const std::vector<Px>& lines, Px pitch) {
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (lines[i] - lines[i - 1] < pitch) return false;
  return true;
}

/// The ticks that have a line inside the axis.
std::vector<Px> list_ticks(const Scale& scale, const AxisTicks& axis) {
  std::vector<Px> ticks;
  for (const AxisTick& tick : axis.ticks)
    if (tick.line && tick.x > scale.begin() && tick.x < scale.end()) ticks.push_back(tick.x);
  return ticks;
}

/// The lines of a step whose every tick is one of the axis; else none.
std::vector<Px> find_step(const LaneSheet& sheet, const std::vector<Px>& ticks, const TickStep& step) {
  const Domain& view = sheet.scale.domain();
  std::vector<Px> lines;
  for (const Tick& tick : make_ticks(view.from, view.to, step, sheet.page.options.dates)) {
    const Px x = sheet.scale.at(tick.at);
    if (x <= sheet.scale.begin() || x >= sheet.scale.end()) continue;
    if (!std::binary_search(ticks.begin(), ticks.end(), x)) return {};
    lines.push_back(x);
  }
  return lines;
}

/// Ticks that no calendar step explains: as many of them as leave the room.
std::vector<Px> thin_ticks(const std::vector<Px>& ticks, Px pitch) {
  std::vector<Px> lines;
  for (const Px x : ticks)
    if (lines.empty() || x - lines.back() >= pitch) lines.push_back(x);
  return lines;
}

}  // namespace

std::vector<Px> find_grid(const LaneSheet& sheet, const AxisTicks& axis, Px pitch) {
  const std::vector<Px> ticks = list_ticks(sheet.scale, axis);
  if (sheet.page.timeline.axis.scale != ScaleKind::chronological) return thin_ticks(ticks, pitch);
  for (const TickStep& step : tick_ladder()) {
    std::vector<Px> lines = find_step(sheet, ticks, step);
    if (!lines.empty() && has_pitch(lines, pitch)) return lines;
  }
  return thin_ticks(ticks, pitch);
}

std::vector<Line> break_line(Px x, Interval down, const std::vector<Rect>& texts) {
  std::vector<Interval> gaps;
  for (const Rect& text : texts)
    if (text.x < x && x < text.right()) gaps.push_back({text.y, text.bottom()});
  std::sort(gaps.begin(), gaps.end(), [](const Interval& a, const Interval& b) { return a.begin < b.begin; });
  std::vector<Line> pieces;
  const auto append = [&](Px from, Px to) {
    if (to - from >= least_piece) pieces.push_back({{{x, from}, {x, to}}, {}});
  };
  Px from = down.begin;
  for (const Interval& gap : gaps) {
    append(from, std::min(gap.begin, down.end));
    from = std::max(from, gap.end);
  }
  append(from, down.end);
  return pieces;
}

std::vector<Rect> list_text_boxes(const std::vector<Part>& parts) {
  std::vector<Rect> boxes;
  for (const Part& part : parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text == nullptr) continue;
    const Px size = text->block.style.size;
    const Px air = part.role == Role::tick_label ? beside_tick : beside_text;
    for (const TextLine& line : text->block.lines) {
      const Px top = text->origin.y + line.baseline - size - above_text;
      boxes.push_back({text->origin.x + line.x - air, top, line.advance + 2 * air, size * 4 / 3 + 2 * above_text});
    }
  }
  return boxes;
}

}  // namespace chronodraw
