// SPDX-License-Identifier: MIT
#include "layout/vertical/backdrop.hpp"

#include <algorithm>

#include "layout/shared/axis_band.hpp"
#include "layout/shared/doubt.hpp"
#include "layout/shared/eras.hpp"
#include "layout/vertical/downward.hpp"

namespace chronodraw {

namespace {

constexpr Px line_clear = px(3);  // from a key date's line to a text above or below it
constexpr Px line_gap = px(5);    // where a text interrupts it
constexpr Px shortest_line = px(6);

/// The labels of a two-sided list stand in the middle of the band, between marks on both edges.
Px find_label_left(const ListComposition& list) {
  Px widest;
  for (const AxisTick& tick : list.axis.ticks) widest = std::max(widest, tick.label.width);
  const Px inset = list.sheet.two_sided ? std::max(band_inset, (list.sheet.band_width - widest) / 2) : band_inset;
  return list.sheet.band_left + inset;
}

std::vector<Rect> find_tick_boxes(const ListComposition& list) {
  std::vector<Rect> boxes;
  const Px left = find_label_left(list);
  for (const AxisTick& tick : list.axis.ticks) {
    if (tick.label.lines.empty()) continue;
    boxes.push_back({left, tick.x + axis_label_drop, tick.label.width, tick.label.height});
  }
  return boxes;
}

/// What a line across columns and band has to keep clear of, in page coordinates across.
std::vector<Rect> find_obstacles(const ListComposition& list) {
  std::vector<Rect> boxes = find_tick_boxes(list);
  for (Rect box : list.columns.texts) {
    box.x += list.sheet.columns_left;
    boxes.push_back(box);
  }
  for (const Part& part : list.eras.parts) {
    Rect box = find_bounds(part.shape);
    box.x += list.sheet.eras_left;
    boxes.push_back(box);
  }
  std::sort(boxes.begin(), boxes.end(), [](const Rect& a, const Rect& b) { return a.x < b.x; });
  return boxes;
}

/// Pieces of the line at `y` from `left` to `right` that no box is near.
std::vector<Line> cut_line(const std::vector<Rect>& boxes, Px y, Px left, Px right) {
  std::vector<Line> pieces;
  const auto add = [&](Px from, Px to) {
    if (to - from >= shortest_line) pieces.push_back({{{from, y}, {to, y}}, {}});
  };
  for (const Rect& box : boxes) {
    const bool near = box.y - line_clear < y && y < box.bottom() + line_clear;
    if (!near || box.right() + line_gap <= left) continue;
    add(left, std::min(right, box.x - line_gap));
    left = box.right() + line_gap;
  }
  add(left, right);
  return pieces;
}

}  // namespace

std::vector<Part> make_band_parts(const Page& page, const ListComposition& list) {
  const ListSheet& sheet = list.sheet;
  const Scale& scale = list.scale;
  std::vector<Part> parts = make_band(page, scale, list.axis, {sheet.band_left, sheet.band_right(), Flow::down});
  const Px left = find_label_left(list);
  for (const AxisTick& tick : list.axis.ticks) {
    const bool inner = tick.x > scale.begin() && tick.x < scale.end();
    if (tick.line && tick.major && inner) {
      parts.push_back({Role::tick, {}, Line{{{sheet.band_left, tick.x}, {sheet.band_right(), tick.x}}, {}}});
    }
    if (tick.label.lines.empty()) continue;
    parts.push_back({Role::tick_label, {}, PlacedText{tick.role, {left, tick.x + axis_label_drop}, tick.label}});
  }
  return parts;
}

std::vector<Part> make_era_fields(const Page& page, const ListComposition& list) {
  const Page lying = make_lying_page(page, list.scale, air);
  std::vector<Part> fields = make_era_bands(lying, list.scale, Px{}, page.options.width);
  turn_down(fields);
  return fields;
}

std::vector<Part> make_key_lines(const Page& page, const ListComposition& list) {
  std::vector<Part> lines;
  const std::vector<Rect> boxes = find_obstacles(list);
  for (std::size_t s = 0; s < list.sides.size(); ++s) {
    // The labels of the left side are between the columns and the band.
    const Px left = list.sheet.two_sided ? list.sheet.band_left : page.left;
    for (const int block : list.sides[s].blocks) {
      for (const ListEntry& entry : list.blocks[static_cast<std::size_t>(block)].entries) {
        const Item& item = list.collection.items[static_cast<std::size_t>(entry.item)];
        if (item.content.subject.kind != Subject::Kind::marker) continue;
        const Finish finish = has_dashes(page.timeline, item.date) ? Finish::dashed : Finish::solid;
        for (Line& line : cut_line(boxes, list.scale.at(item.anchor), left, list.sheet.band_right())) {
          lines.push_back({Role::marker, item.content.subject, std::move(line), false, finish});
        }
      }
    }
  }
  return lines;
}

}  // namespace chronodraw
