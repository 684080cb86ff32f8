// SPDX-License-Identifier: MIT
// Which events belong together: cells by group (facets) and by stretch of time (segments). Knows nothing of positions.
// The horizontal layout has a single cell, the wrapped one a cell for every row.
#pragma once

#include <optional>
#include <vector>

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

/// Indices into the timeline, each in order of time.
struct Cell {
  std::vector<int> points{};     ///< events with a label of their own: points and milestones
  std::vector<int> spans{};      ///< events drawn as bars
  std::vector<int> eras{};       ///< named here
  std::vector<int> continued{};  ///< of `spans`, those that are labelled in an earlier cell
  std::vector<int> counted{};    ///< points that badges count; not among `points`
};

/// Everything in one cell.
[[nodiscard]] Cell make_unified_cell(const Timeline& timeline);

/// Which of the segments, in order and each from the end of the one before, holds the instant; the first and the last
/// hold what lies beyond them too. O(log n).
[[nodiscard]] std::size_t find_segment(const std::vector<Domain>& segments, Instant at);

/// Of a set, the members that may lie in the segment.
[[nodiscard]] DateValue make_clipped(DateValue date, const Domain& segment);

/// Where the label of a date hangs: at its anchor; of a set that reaches over several segments, at its first members.
[[nodiscard]] Instant find_home(const DateValue& date, Instant anchor, const std::vector<Domain>& segments);

/// A cell for every segment: points where their label hangs, spans wherever a part of them is drawn, the names of eras
/// where they begin. `today`: where open ends stop.
[[nodiscard]] std::vector<Cell> make_segment_cells(const Timeline& timeline, const std::vector<Domain>& segments,
                                                   const std::optional<DateValue>& today);

}  // namespace chronodraw
