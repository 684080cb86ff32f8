// SPDX-License-Identifier: MIT
// Exact placement of the blocks of a list along the axis: their order and the gaps between them are fixed, each pays
// for what its leader has to bend, and the sum is least. In page coordinates, y down.
//
// A block costs nothing while its leader, which comes level from the anchor, meets its rule; a little a px while the
// rule reaches the leader round a corner; four times that beyond. A weak square (`home_pull`) draws the leader towards
// the first line, so that the cost is strictly convex and the optimum unique.
//
// With z_i = top_i - (heights and gaps before i) the constraints say that z never falls, which is isotonic regression
// with convex costs. F_i(z), the least cost of the first i blocks with z_i <= z, is convex; its slope is kept as a heap
// of kinks, and a new block cuts it off at its root (the slope trick; for general convex costs: Ahuja and Orlin, "A
// fast scaling algorithm for minimizing separable convex functions subject to chain constraints", 2001). The walls
// clamp z, which is exact: for every level c the blocks with z > c are the end of the list with the least sum of slopes
// at c, whatever the other levels do. A move of all anchors by at most e moves each such sum's root, and so each
// block, by at most e.
#pragma once

#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// A block and the height its leader comes in at.
struct ListBlock {
  Px anchor;
  Px height;
};

struct Walls {
  Px top;
  Px bottom;
};

inline constexpr Px corner_reach = px(7);        ///< how far a rule is extended to meet its leader
inline constexpr double corner_cost = 1;         ///< a px of it
inline constexpr double elbow_cost = 4;          ///< a px beyond it
inline constexpr double home_pull = 1.0 / 4096;  ///< a px, squared and halved
inline constexpr Px home_depth = px(9);          ///< of the middle of the first line

/// The blocks' tops: from `walls.top`, the last one's end at `walls.bottom` or above it, neighbours at least `gap`
/// apart; overshoots the bottom wall where there is no room. `blocks`: in order of anchor. O(n log n).
[[nodiscard]] std::vector<Px> place_blocks(std::span<const ListBlock> blocks, Px gap, const Walls& walls);

/// What a block costs at `top`.
[[nodiscard]] double find_block_cost(const ListBlock& block, Px top);

}  // namespace chronodraw
