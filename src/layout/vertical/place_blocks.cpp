// SPDX-License-Identifier: MIT
#include "layout/vertical/place_blocks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <queue>

namespace chronodraw {

namespace {

/// Where the slope of a cost changes: by a jump, and in how it grows.
struct Kink {
  double at{0};
  double jump{0};
  double bend{0};
  bool operator<(const Kink& other) const { return at < other.at; }
};

/// A stretch of a slope: its value at one place and its growth.
struct Stretch {
  double at{0};
  double value{0};
  double growth{0};
  [[nodiscard]] double find_value(double z) const { return value + growth * (z - at); }
  [[nodiscard]] double find_root() const { return at - value / growth; }
};

Px find_home(Px height) { return std::min(home_depth, height / 2); }

/// The slope of F: its kinks up to the root; it is zero from there on.
class Slope {
 public:
  /// Adds the cost of a block whose leader meets its top at z = `level`; returns the root of the sum.
  double add(double level, double height, double home) {
    const double reach = corner_reach.value();
    fresh_ = {{{level - height - reach, elbow_cost - corner_cost, 0},
               {level - height, corner_cost, 0},
               {level, corner_cost, 0},
               {level + reach, elbow_cost - corner_cost, 0}}};
    fresh_count_ = fresh_.size();
    const double root = cut({level, elbow_cost + home_pull * home, home_pull});
    while (fresh_count_ > 0) kinks_.push(fresh_[--fresh_count_]);
    return root;
  }

 private:
  /// Walks from the last stretch to the root, which is the last kink from then on.
  double cut(Stretch stretch) {
    while (const Kink* last = find_last()) {
      const Kink kink = *last;
      const double after = stretch.find_value(kink.at);
      if (after <= 0) break;
      drop_last();
      stretch = {kink.at, after - kink.jump, stretch.growth - kink.bend};
      if (stretch.value > 0) continue;
      kinks_.push({kink.at, -stretch.value, -stretch.growth});
      return kink.at;
    }
    const double root = stretch.find_root();
    kinks_.push({root, 0, -stretch.growth});
    return root;
  }

  [[nodiscard]] bool is_fresh_last() const {
    return fresh_count_ > 0 && (kinks_.empty() || kinks_.top() < fresh_[fresh_count_ - 1]);
  }
  [[nodiscard]] const Kink* find_last() const {
    if (is_fresh_last()) return &fresh_[fresh_count_ - 1];
    return kinks_.empty() ? nullptr : &kinks_.top();
  }
  void drop_last() {
    if (is_fresh_last()) {
      --fresh_count_;
    } else {
      kinks_.pop();
    }
  }

  std::priority_queue<Kink> kinks_;
  std::array<Kink, 4> fresh_;  ///< of the new block, rising; most never reach the heap
  std::size_t fresh_count_{0};
};

}  // namespace

std::vector<Px> place_blocks(std::span<const ListBlock> blocks, Px gap, const Walls& walls) {
  Slope slope;
  std::vector<double> roots;
  std::vector<Px> before;
  roots.reserve(blocks.size());
  before.reserve(blocks.size());
  Px used;
  for (const ListBlock& block : blocks) {
    before.push_back(used);
    roots.push_back(slope.add((block.anchor - used).value(), block.height.value(), find_home(block.height).value()));
    used += block.height + gap;
  }
  const Px last = walls.bottom - (used - gap);
  std::vector<Px> tops(blocks.size());
  for (std::size_t i = blocks.size(); i-- > 0;) {
    if (i + 1 < blocks.size()) roots[i] = std::min(roots[i], roots[i + 1]);
    tops[i] = std::max(walls.top, std::min(px(roots[i]), last)) + before[i];
  }
  return tops;
}

double find_block_cost(const ListBlock& block, Px top) {
  const double below = (top - block.anchor).value();
  const double above = (block.anchor - top - block.height).value();
  const double missed = std::max({0.0, below, above});
  const double home = below + find_home(block.height).value();
  const double reach = corner_reach.value();
  return corner_cost * std::min(missed, reach) + elbow_cost * std::max(0.0, missed - reach) +
         home_pull * home * home / 2;
}

}  // namespace chronodraw
