// SPDX-License-Identifier: MIT
#include "layout/vertical/choose_sides.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>

#include "layout/vertical/place_blocks.hpp"
#include "support/random.hpp"

using namespace chronodraw;

namespace {

constexpr Px gap = px(14);
constexpr Px least = px(240);

Px find_used(const std::vector<SidedBlock>& blocks, const std::vector<bool>& left, bool side) {
  Px used = -gap;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (left[i] == side) used += blocks[i].height + gap;
  }
  return used;
}

}  // namespace

TEST_CASE("blocks that follow one another change sides", "[vertical]") {
  const std::vector<SidedBlock> blocks{{0.1, px(58)}, {0.3, px(58)}, {0.5, px(58)}, {0.7, px(58)}, {0.9, px(58)}};
  CHECK(choose_sides(blocks, gap, least) == std::vector<bool>{false, true, false, true, false});
}

TEST_CASE("one tall block stands against several low ones", "[vertical]") {
  const std::vector<SidedBlock> blocks{{0.5, px(300)}, {0.52, px(60)}, {0.54, px(60)}, {0.56, px(60)}};
  const std::vector<bool> left = choose_sides(blocks, gap, least);
  CHECK_FALSE(left[0]);
  CHECK(std::count(left.begin(), left.end(), true) == 3);
}

TEST_CASE("both sides are about equally long, whatever the list", "[vertical]") {
  Random random(5);
  for (int trial = 0; trial < 60; ++trial) {
    std::vector<SidedBlock> blocks;
    const std::int64_t count = random.between(6, 30);
    Px used;
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t lines = random.between(1, 5);
      blocks.push_back({static_cast<double>(i) / static_cast<double>(count), px(18) * lines});
      used += blocks.back().height + gap;
    }
    const std::vector<bool> left = choose_sides(blocks, gap, least);
    const Px longer = std::max(find_used(blocks, left, false), find_used(blocks, left, true));
    CHECK(longer <= used / 2 + px(90) + gap);  // within the tallest block of even
  }
}

TEST_CASE("a list of nothing has no sides", "[vertical]") { CHECK(choose_sides({}, gap, least).empty()); }
