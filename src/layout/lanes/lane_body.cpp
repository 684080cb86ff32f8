// SPDX-License-Identifier: MIT
#include "layout/lanes/lane_body.hpp"

#include <algorithm>
#include <utility>

#include "layout/lanes/lane_item.hpp"
#include "layout/lanes/pack_lane.hpp"

namespace chronodraw {

namespace {

/// The upper edge of every row, and under the last one the lane's height and a gap.
std::vector<Px> find_row_tops(const std::vector<LaneItem>& items, const PackedLane& packed, Px gap) {
  std::vector<Px> heights(static_cast<std::size_t>(packed.count));
  for (std::size_t i = 0; i < items.size(); ++i) {
    Px& height = heights[static_cast<std::size_t>(packed.rows[i])];
    height = std::max(height, items[i].stances[static_cast<std::size_t>(packed.stances[i])].height);
  }
  std::vector<Px> tops{Px{}};
  for (const Px height : heights) tops.push_back(tops.back() + height + gap);
  return tops;
}

}  // namespace

LaneBody make_lane_body(const LaneSheet& sheet, const std::vector<int>& events) {
  std::vector<LaneItem> items;
  std::vector<Stances> stances;
  for (const int event : events) {
    items.push_back(make_lane_item(sheet, event));
    stances.push_back(items.back().stances);
  }
  const PackedLane packed = pack_lane(stances);
  const std::vector<Px> tops = find_row_tops(items, packed, sheet.page.theme.span_gap);
  LaneBody body;
  body.rows = packed.count;
  body.depth = packed.depth;
  body.height = events.empty() ? Px{} : tops.back() - sheet.page.theme.span_gap;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Px top = tops[static_cast<std::size_t>(packed.rows[i])];
    append_parts(body.parts, move_parts(make_parts(std::move(items[i]), packed.stances[i]), top));
  }
  return body;
}

}  // namespace chronodraw
