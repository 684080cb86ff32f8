// SPDX-License-Identifier: MIT
#include "verify/span_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

/// An event in one of the pictures that a wrapped timeline consists of.
using Place = std::pair<std::ptrdiff_t, Subject>;
using Extents = std::map<Place, Rect>;

/// Spans stand under their axis: with several bands one below the other, each has its own.
class Bands {
 public:
  explicit Bands(const Plan& plan) {
    for (const Part& part : plan.parts) {
      const auto* bar = std::get_if<Bar>(&part.shape);
      if (bar && part.role == Role::axis && bar->flow == Flow::right) tops_.insert(bar->rect.y);
    }
  }
  [[nodiscard]] Place find(const Part& part) const {
    const auto after = tops_.upper_bound(find_bounds(part.shape).y);
    return {std::distance(tops_.begin(), after), part.subject};
  }

 private:
  std::set<Px> tops_;
};

Extents find_bars(const Plan& plan, const Bands& bands) {
  Extents bars;
  for (const Part& part : plan.parts) {
    if (part.role != Role::span_bar && part.role != Role::doubt) continue;
    Rect& extent = bars[bands.find(part)];
    extent = make_hull(extent, find_bounds(part.shape));
  }
  return bars;
}

/// Labels within the height of their own bar take room in its row; others do not.
void add_labels(const Plan& plan, const Bands& bands, Extents& bars) {
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    const auto bar = bars.find(bands.find(part));
    if (!text || bar == bars.end()) continue;
    for (const Rect& box : find_line_boxes(*text)) {
      if (box.y >= bar->second.bottom() || bar->second.y >= box.bottom()) continue;
      const Px left = std::min(bar->second.x, box.x);
      bar->second.width = std::max(bar->second.right(), box.right()) - left;
      bar->second.x = left;
    }
  }
}

int find_depth(const std::vector<Rect>& extents) {
  std::vector<std::pair<Px, int>> edges;  // at one place, ends (-1) come before starts
  for (const Rect& extent : extents) {
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
  const Bands bands(plan);
  Extents bars = find_bars(plan, bands);
  std::map<std::ptrdiff_t, std::set<Px>> heights;
  for (const auto& [place, extent] : bars) heights[place.first].insert(extent.y);
  add_labels(plan, bands, bars);
  std::map<std::ptrdiff_t, std::vector<Rect>> extents;
  for (const auto& [place, extent] : bars) extents[place.first].push_back(extent);
  RowCounts counts;
  for (const auto& [band, list] : extents) {
    counts.rows += static_cast<int>(heights[band].size());
    counts.depth += find_depth(list);
  }
  return counts;
}

}  // namespace chronodraw
