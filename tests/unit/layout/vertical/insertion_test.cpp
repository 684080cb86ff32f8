// SPDX-License-Identifier: MIT
// What an inserted event does to a list on a fixed axis. Blocks of one height never move by more than their own extent,
// found in every trial; among blocks of different heights a small one next to a big newcomer may have to, for order
// and gaps are fixed, and the flat part of the cost lets a big block slide along its leader.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "layout/vertical/place_blocks.hpp"
#include "support/random.hpp"

using namespace chronodraw;

namespace {

constexpr Px gap = px(14);

struct Shift {
  Px most;         ///< of any block
  Px most_extent;  ///< of the blocks
  int blocks{0};
  int beyond_own{0};  ///< blocks that moved by more than their own extent
};

/// A list at nine tenths of its room, and the same with one block more.
Shift insert_one(Random& random, bool equal_heights) {
  std::vector<ListBlock> with;
  Px used;
  const std::int64_t count = random.between(5, 40);
  for (std::int64_t i = 0; i <= count; ++i) {
    const std::int64_t lines = equal_heights ? 3 : random.between(1, 4);
    with.push_back({Px{}, px(18) * lines});
    used += with.back().height + gap;
  }
  const Px length = used * 10 / 9;
  for (ListBlock& block : with) block.anchor = length * random.between(0, 1000) / 1000;
  std::stable_sort(with.begin(), with.end(),
                   [](const ListBlock& a, const ListBlock& b) { return a.anchor < b.anchor; });
  const auto newcomer = static_cast<std::ptrdiff_t>(random.between(0, count));
  std::vector<ListBlock> without = with;
  without.erase(without.begin() + newcomer);

  const std::vector<Px> before = place_blocks(without, gap, {Px{}, length});
  std::vector<Px> after = place_blocks(with, gap, {Px{}, length});
  after.erase(after.begin() + newcomer);
  Shift shift;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const Px moved{std::abs((after[i] - before[i]).raw)};
    const Px extent = without[i].height + gap;
    shift.most = std::max(shift.most, moved);
    shift.most_extent = std::max(shift.most_extent, extent);
    shift.beyond_own += moved > extent + Px{2} ? 1 : 0;
    ++shift.blocks;
  }
  return shift;
}

}  // namespace

TEST_CASE("inserting among blocks of one height moves none by more than its own extent", "[vertical]") {
  Random random(23);
  for (int trial = 0; trial < 500; ++trial) CHECK(insert_one(random, true).beyond_own == 0);
}

TEST_CASE("inserting among blocks of several heights moves few by more, and none by two of the tallest", "[vertical]") {
  Random random(29);
  int blocks = 0;
  int beyond = 0;
  for (int trial = 0; trial < 500; ++trial) {
    const Shift shift = insert_one(random, false);
    CHECK(shift.most <= 2 * shift.most_extent);
    blocks += shift.blocks;
    beyond += shift.beyond_own;
  }
  CHECK(beyond * 100 <= blocks * 8);
}
