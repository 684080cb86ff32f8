// SPDX-License-Identifier: MIT
// Which row of its lane each item takes, and where its label stands, from nothing but the room each way of setting it
// needs. Rows are as few as the rooms allow: they always equal the most rooms over one place, which no packing can
// beat (interval graphs are perfect). Sides that would cost a row are changed first, then every row is made as good as
// it can be on its own.
#pragma once

#include <span>
#include <vector>

#include "layout/shared/pack_rows.hpp"

namespace chronodraw {

/// One way to set an item: its bar or mark and its label, with the air they need beside them.
struct Stance {
  Interval room;
  Px height;
  int cost{0};  ///< 0 is best
};

/// The ways to set one item, the best first; never empty. All rooms cover the item's own mark.
using Stances = std::vector<Stance>;

struct PackedLane {
  std::vector<int> rows;     ///< of each item
  std::vector<int> stances;  ///< the chosen one of each item
  int count{0};              ///< of rows
  int depth{0};              ///< most chosen rooms over one place; equals `count`
};

/// Deterministic in the order of the items. O(n log n) a round; rounds are counted, fewer for many items.
[[nodiscard]] PackedLane pack_lane(std::span<const Stances> items);

/// For the items of one row, in order of place: the stances whose neighbours do not meet and whose costs sum up to the
/// least there is. Exact, by dynamic programming along the chain of neighbours, O(n). Empty where nothing fits.
[[nodiscard]] std::vector<int> choose_stances(std::span<const Stances* const> row);

}  // namespace chronodraw
