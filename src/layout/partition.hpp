// SPDX-License-Identifier: MIT
// Which events belong together: cells by group (facets) and by stretch of time (segments). Knows nothing of positions.
// The horizontal layout has a single cell.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// Indices into the timeline, each in order of time.
struct Cell {
  std::vector<int> points;  ///< events with a label of their own: points and milestones
  std::vector<int> spans;   ///< events drawn as bars
};

/// Everything in one cell.
[[nodiscard]] Cell make_unified_cell(const Timeline& timeline);

}  // namespace chronodraw
