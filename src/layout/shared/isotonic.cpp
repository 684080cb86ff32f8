// SPDX-License-Identifier: MIT
#include "layout/shared/isotonic.hpp"

#include <algorithm>
#include <cmath>

namespace chronodraw {

namespace {

/// Neighbours that touch: their common shifted position is the mean of their shifted targets.
struct Block {
  double sum{0};  ///< of targets minus prefix gaps, in raw units
  std::size_t count{0};
  [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
};

std::vector<Block> pool_violators(std::span<const Px> targets, std::span<const Px> prefix) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    Block block{static_cast<double>((targets[i] - prefix[i]).raw), 1};
    while (!blocks.empty() && blocks.back().mean() >= block.mean()) {
      block.sum += blocks.back().sum;
      block.count += blocks.back().count;
      blocks.pop_back();
    }
    blocks.push_back(block);
  }
  return blocks;
}

}  // namespace

std::vector<Px> place_in_order(std::span<const Px> targets, std::span<const Px> gaps, Px low, Px high) {
  std::vector<Px> prefix(targets.size());
  for (std::size_t i = 1; i < targets.size(); ++i) prefix[i] = prefix[i - 1] + gaps[i - 1];
  const Px total = prefix.empty() ? Px{} : prefix.back();
  std::vector<Px> positions;
  positions.reserve(targets.size());
  for (const Block& block : pool_violators(targets, prefix)) {
    const Px mean{static_cast<std::int64_t>(std::llround(block.mean()))};
    const Px shifted = std::max(low, std::min(mean, high - total));
    for (std::size_t k = 0; k < block.count; ++k) positions.push_back(shifted + prefix[positions.size()]);
  }
  return positions;
}

}  // namespace chronodraw
