// SPDX-License-Identifier: MIT
#include "layout/vertical/choose_sides.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "layout/vertical/place_blocks.hpp"

namespace chronodraw {

namespace {

constexpr double height_cost = 40;  // a px by which a side is longer than half of all, in px that leaders miss rules by
constexpr double change_cost = 3;   // of neighbours on one side: alternating sides read best
constexpr std::int64_t most_placed = 400'000;

class SideSearch {
 public:
  SideSearch(std::span<const SidedBlock> blocks, Px gap, Px least_length)
      : blocks_(blocks), gap_(gap), least_length_(least_length), left_(blocks.size()) {}

  std::vector<bool> run() {
    for (const SidedBlock& block : blocks_) half_ += (block.height + gap_) / 2;
    length_ = find_list_length(half_, least_length_);
    start();
    best_ = find_cost();
    for (bool better = true; better && placed_ < most_placed;) {
      better = false;
      for (std::size_t i = 1; i < left_.size() && placed_ < most_placed; ++i) {
        better = try_flip(i) || better;
        better = try_swap(i) || better;
      }
    }
    return std::move(left_);
  }

 private:
  /// Where the next block of a side would come to stand.
  void start() {
    std::array<Px, 2> free{};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Px target = find_anchor(blocks_[i]) - home_depth;
      const Px right = std::max(free[0], target);
      const Px left = std::max(free[1], target);
      left_[i] = i > 0 && (left < right || (left == right && !left_[i - 1]));
      Px& side = free[left_[i] ? 1 : 0];
      side = std::max(side, target) + blocks_[i].height + gap_;
    }
  }

  [[nodiscard]] Px find_anchor(const SidedBlock& block) const { return px(length_.value() * block.share); }

  [[nodiscard]] Px find_used(bool left) const {
    Px used = -gap_;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (left_[i] == left) used += blocks_[i].height + gap_;
    }
    return used;
  }

  double find_cost() {
    const Px longer = std::max(find_used(false), find_used(true));
    double cost = height_cost * std::max(Px{}, longer - length_ * most_fill / 100).value();
    for (const bool left : {false, true}) {
      std::vector<ListBlock> side;
      for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (left_[i] == left) side.push_back({find_anchor(blocks_[i]), blocks_[i].height});
      }
      const std::vector<Px> tops = place_blocks(side, gap_, {Px{}, std::max(length_, longer)});
      for (std::size_t k = 0; k < side.size(); ++k) cost += find_block_cost(side[k], tops[k]);
    }
    for (std::size_t i = 1; i < left_.size(); ++i) cost += left_[i] == left_[i - 1] ? change_cost : 0;
    placed_ += static_cast<std::int64_t>(blocks_.size());
    return cost;
  }

  bool keep_if_better() {
    const double cost = find_cost();
    if (cost >= best_) return false;
    best_ = cost;
    return true;
  }

  bool try_flip(std::size_t i) {
    left_[i] = !left_[i];
    if (keep_if_better()) return true;
    left_[i] = !left_[i];
    return false;
  }

  /// The block and the next one, where they stand on different sides.
  bool try_swap(std::size_t i) {
    if (i + 1 == left_.size() || left_[i] == left_[i + 1]) return false;
    const auto exchange = [&] {
      left_[i] = !left_[i];
      left_[i + 1] = !left_[i + 1];
    };
    exchange();
    if (keep_if_better()) return true;
    exchange();
    return false;
  }

  std::span<const SidedBlock> blocks_;
  Px gap_;
  Px least_length_;
  Px half_;    ///< of all heights and gaps
  Px length_;  ///< of the axis where the sides are even
  std::vector<bool> left_;
  double best_{std::numeric_limits<double>::infinity()};
  std::int64_t placed_{0};
};

}  // namespace

std::vector<bool> choose_sides(std::span<const SidedBlock> blocks, Px gap, Px least_length) {
  return SideSearch(blocks, gap, least_length).run();
}

}  // namespace chronodraw
