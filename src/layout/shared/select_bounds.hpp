// SPDX-License-Identifier: MIT
// How much can be labelled at best: weighted intervals, each where a label stands, in one row or in several. In one row
// this is weighted interval scheduling; in k rows a maximum-weight k-colourable set of intervals, which is a flow of k
// units along the axis (Carlisle and Lloyd, 1995). Half open, in integers, and exact.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>
#include <chronodraw/report.hpp>
#include "layout/shared/select.hpp"

namespace chronodraw {

struct WeightedInterval {
  Px begin;
  Px end;                  ///< after `begin`
  std::int64_t weight{0};  ///< above 0
};

/// The greatest weight of intervals that do not overlap. O(n log n).
[[nodiscard]] std::int64_t find_row_bound(std::span<const WeightedInterval> intervals);

/// The greatest weight of intervals of which at most `rows` overlap anywhere. O(rows n log n).
[[nodiscard]] std::int64_t find_rows_bound(std::span<const WeightedInterval> intervals, int rows);

/// From so many points on, their labels are not measured for a bound.
inline constexpr std::size_t most_bounded = 1000;

/// The importance of the labels that are kept, next to the most that any choice could keep: in the best single row, and
/// with at most `room.rows` labels over one place, every label in the middle over its point. `kept`: from
/// `select_points`. Nothing where all are kept, or where there are too many points.
[[nodiscard]] std::vector<BoundCheck> bound_selection(const std::vector<SelectPoint>& points,
                                                      const std::vector<std::size_t>& kept, const SelectRoom& room,
                                                      const MeasureLabel& measure);

}  // namespace chronodraw
