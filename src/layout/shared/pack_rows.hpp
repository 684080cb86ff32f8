// SPDX-License-Identifier: MIT
// Intervals to rows without overlap, in the fewest rows there can be: sweep the starts, take the lowest free row
// (interval partitioning; the rows equal the greatest number of intervals over one point).
#pragma once

#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// Half open; an empty one still takes its place.
struct Interval {
  Px begin;
  Px end;
};

/// Indices by where intervals begin; equal ones keep their order. O(n log n).
[[nodiscard]] std::vector<std::size_t> order_by_begin(std::span<const Interval> intervals);

/// The row of each interval, in the order given; equal starts keep their order. Intervals closer than `gap` do not
/// share a row. O(n log n).
[[nodiscard]] std::vector<int> pack_rows(std::span<const Interval> intervals, Px gap);

/// Most intervals, each extended by `gap`, over one point. O(n log n).
[[nodiscard]] int find_depth(std::span<const Interval> intervals, Px gap);

}  // namespace chronodraw
