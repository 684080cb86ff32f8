// SPDX-License-Identifier: MIT
#include "verify/span_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

using Extents = std::map<Subject, Rect>;

Extents find_bars(const Plan& plan) {
  Extents bars;
  for (const Part& part : plan.parts) {
    if (part.role != Role::span_bar && part.role != Role::doubt) continue;
    Rect& extent = bars[part.subject];
    extent = make_hull(extent, find_bounds(part.shape));
  }
  return bars;
}

/// Labels within the height of their own bar take room in its row; others do not.
void add_labels(const Plan& plan, Extents& bars) {
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    const auto bar = bars.find(part.subject);
    if (!text || bar == bars.end()) continue;
    for (const Rect& box : find_line_boxes(*text)) {
      if (box.y >= bar->second.bottom() || bar->second.y >= box.bottom()) continue;
      const Px left = std::min(bar->second.x, box.x);
      bar->second.width = std::max(bar->second.right(), box.right()) - left;
      bar->second.x = left;
    }
  }
}

int find_depth(const Extents& extents) {
  std::vector<std::pair<Px, int>> edges;  // at one place, ends (-1) come before starts
  for (const auto& [subject, extent] : extents) {
    edges.emplace_back(extent.x, 1);
    edges.emplace_back(extent.right(), -1);
  }
  std::sort(edges.begin(), edges.end());
  int open = 0;
  int most = 0;
  for (const auto& [at, change] : edges) most = std::max(most, open += change);
  return most;
}

}  // namespace

RowCounts find_span_rows(const Plan& plan) {
  Extents extents = find_bars(plan);
  std::set<Px> heights;
  for (const auto& [subject, extent] : extents) heights.insert(extent.y);
  add_labels(plan, extents);
  return {static_cast<int>(heights.size()), find_depth(extents)};
}

}  // namespace chronodraw
