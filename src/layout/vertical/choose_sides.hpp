// SPDX-License-Identifier: MIT
// Which blocks of a two-sided list stand left of the axis: those that make the page low and the leaders straight. Each
// block in turn goes where it comes to stand higher; then single blocks change sides, and neighbours change places,
// while that helps, with every try placed exactly. Effort is counted in blocks placed, never in time.
#pragma once

#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// A block and how far along the axis its leader starts, 0 to 1.
struct SidedBlock {
  double share{0};
  Px height;
};

/// The axis's share that blocks and gaps may fill.
inline constexpr int most_fill = 90;  ///< per cent

/// The least length of an axis for blocks with this sum of heights and gaps.
[[nodiscard]] constexpr Px find_list_length(Px used, Px least_length) {
  return std::max(least_length, used * 100 / most_fill);
}

/// True for blocks on the left; the first stands on the right.
[[nodiscard]] std::vector<bool> choose_sides(std::span<const SidedBlock> blocks, Px gap, Px least_length);

}  // namespace chronodraw
