// SPDX-License-Identifier: MIT
// Which events keep their label where there is not room for all: the important ones first, of equal importance those
// that spread best over time, each as long as few enough labels stand over its place. Knows places along the axis and
// widths only. Widths are asked for as late as can be, so that labels that have no chance are never shaped.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

struct SelectPoint {
  Px at;
  int importance{3};
  std::size_t axis{0};  ///< which of several axes of one length it stands on
};

/// What there is room for.
struct SelectRoom {
  Px begin;  ///< labels stay between the two, on every axis
  Px end;
  int rows{0};          ///< most labels over one place, both sides of the axis together
  std::size_t most{0};  ///< most labels, of all axes
};

/// The width of the label of the point with this index, with the air around it.
using MeasureLabel = std::function<Px(std::size_t)>;

/// Where a label of this width begins in the middle over its point, moved to stay within the room.
[[nodiscard]] inline Px find_label_begin(Px at, Px width, const SelectRoom& room) {
  return std::max(room.begin, std::min(at - width / 2, room.end - width));
}

/// Indices of all points, the first to be labelled first. O(n log n).
[[nodiscard]] std::vector<std::size_t> rank_points(const std::vector<SelectPoint>& points);

/// Indices of those that keep their label, ascending; `points` in order of `axis`, then `at`. Deterministic; a label
/// that finds no room is never in the way of another. O(n log n), and the width of a label for each point.
[[nodiscard]] std::vector<std::size_t> select_points(const std::vector<SelectPoint>& points, const SelectRoom& room,
                                                     const MeasureLabel& measure);
/// The same of the points in `order` only, which come from `rank_points`. O(n).
[[nodiscard]] std::vector<std::size_t> select_points(const std::vector<SelectPoint>& points,
                                                     const std::vector<std::size_t>& order, const SelectRoom& room,
                                                     const MeasureLabel& measure);

}  // namespace chronodraw
