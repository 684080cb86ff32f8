// SPDX-License-Identifier: MIT
#include "verify/span_columns.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace chronodraw {
namespace {

using Extents = std::map<int, Rect>;  ///< by event

bool is_bar(const Part& part) { return part.role == Role::span_bar || part.role == Role::doubt; }

Extents find_bars(const Plan& plan) {
  Extents bars;
  for (const Part& part : plan.parts) {
    if (!is_bar(part) || part.subject.kind != Subject::Kind::event) continue;
    Rect& extent = bars[part.subject.index];
    extent = make_hull(extent, find_bounds(part.shape));
  }
  return bars;
}

/// Texts over or under their own bar take room in its column; those of the list do not.
void add_texts(const Plan& plan, Extents& extents) {
  const Extents bars = extents;
  for (const Part& part : plan.parts) {
    const auto bar = bars.find(part.subject.index);
    if (part.role != Role::event_label || part.subject.kind != Subject::Kind::event || bar == bars.end()) continue;
    const Rect box = find_bounds(part.shape);
    if (box.x >= bar->second.right() || bar->second.x >= box.right()) continue;
    Rect& extent = extents[part.subject.index];
    extent = make_hull(extent, box);
  }
}

/// At one place, ends (-1) come before starts.
using Edges = std::vector<std::pair<Px, int>>;

int find_depth(Edges edges) {
  std::sort(edges.begin(), edges.end());
  int open = 0;
  int most = 0;
  for (const auto& [at, change] : edges) most = std::max(most, open += change);
  return most;
}

}  // namespace

bool has_span_columns(const Plan& plan) {
  return std::any_of(plan.parts.begin(), plan.parts.end(), [](const Part& part) {
    const auto* bar = std::get_if<Bar>(&part.shape);
    return bar != nullptr && is_bar(part) && bar->flow == Flow::down;
  });
}

RowCounts find_span_columns(const Plan& plan, const Timeline& timeline) {
  Extents extents = find_bars(plan);
  std::set<Px> columns;
  for (const Part& part : plan.parts) {
    const auto* bar = std::get_if<Bar>(&part.shape);
    if (bar != nullptr && is_bar(part)) columns.insert(bar->rect.x);
  }
  add_texts(plan, extents);
  std::map<int, Edges> groups;
  for (const auto& [event, extent] : extents) {
    Edges& edges = groups[timeline.events[static_cast<std::size_t>(event)].group.value_or(-1)];
    edges.emplace_back(extent.y, 1);
    edges.emplace_back(extent.bottom() + column_air, -1);
  }
  RowCounts counts{static_cast<int>(columns.size()), 0};
  for (auto& [group, edges] : groups) counts.depth += find_depth(std::move(edges));
  return counts;
}

}  // namespace chronodraw
