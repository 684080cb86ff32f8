// SPDX-License-Identifier: MIT
#include "layout/vertical/place_blocks.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <limits>

#include "support/random.hpp"

using namespace chronodraw;

namespace {

constexpr Px gap = px(14);

double find_cost(const std::vector<ListBlock>& blocks, const std::vector<Px>& tops) {
  double cost = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) cost += find_block_cost(blocks[i], tops[i]);
  return cost;
}

/// The least cost over all placements on a grid, by dynamic programming over the tops.
double find_grid_cost(const std::vector<ListBlock>& blocks, const Walls& walls, Px step) {
  const auto count = static_cast<std::size_t>((walls.bottom - walls.top).raw / step.raw) + 1;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  std::vector<double> least(count, 0);  // of the blocks so far, the last one's top at this place or above it
  Px before;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto shift = i == 0 ? std::size_t{0} : static_cast<std::size_t>((before + gap).raw / step.raw);
    std::vector<double> next(count, infinity);
    for (std::size_t k = 0; k < count; ++k) {
      const Px top = walls.top + static_cast<std::int64_t>(k) * step;
      if (k >= shift && top + blocks[i].height <= walls.bottom)
        next[k] = least[k - shift] + find_block_cost(blocks[i], top);
      if (k > 0) next[k] = std::min(next[k], next[k - 1]);
    }
    least = next;
    before = blocks[i].height;
  }
  return least.back();
}

std::vector<ListBlock> make_blocks(Random& random, std::int64_t count, std::int64_t length) {
  std::vector<ListBlock> blocks;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t anchor = random.between(0, length);
    const std::int64_t lines = random.between(1, 5);
    blocks.push_back({px(1) * anchor, px(18) * lines});
  }
  std::sort(blocks.begin(), blocks.end(), [](const ListBlock& a, const ListBlock& b) { return a.anchor < b.anchor; });
  return blocks;
}

}  // namespace

TEST_CASE("a lone block stands so that its leader meets its first line", "[vertical]") {
  const std::vector<ListBlock> blocks{{px(300), px(58)}};
  CHECK(place_blocks(blocks, gap, {px(0), px(600)}) == std::vector<Px>{px(300) - home_depth});
}

TEST_CASE("a block at a wall keeps inside and is met lower, or higher", "[vertical]") {
  const std::vector<ListBlock> low{{px(590), px(58)}};
  CHECK(place_blocks(low, gap, {px(0), px(600)}) == std::vector<Px>{px(542)});
  const std::vector<ListBlock> high{{px(2), px(58)}};
  CHECK(place_blocks(high, gap, {px(0), px(600)}) == std::vector<Px>{px(0)});
}

TEST_CASE("two blocks on one date part so that both are met", "[vertical]") {
  const std::vector<ListBlock> blocks{{px(300), px(58)}, {px(300), px(58)}};
  const std::vector<Px> tops = place_blocks(blocks, gap, {px(0), px(600)});
  CHECK(tops[1] - tops[0] == px(58) + gap);
  CHECK(tops[0] + px(58) <= px(300));
  CHECK(px(300) - (tops[0] + px(58)) <= corner_reach);
  CHECK(tops[1] - px(300) <= corner_reach);
}

TEST_CASE("no placement on a grid costs less than the exact one", "[vertical]") {
  Random random(7);
  for (int trial = 0; trial < 300; ++trial) {
    const std::int64_t count = random.between(1, 9);
    const std::vector<ListBlock> blocks = make_blocks(random, count, 700);
    Px used = -gap;
    for (const ListBlock& block : blocks) used += block.height + gap;
    const Walls walls{px(0), std::max(px(700), used)};
    const std::vector<Px> tops = place_blocks(blocks, gap, walls);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const Px from = i == 0 ? walls.top : tops[i - 1] + blocks[i - 1].height + gap;
      CHECK(tops[i] >= from);
    }
    CHECK(tops.back() + blocks.back().height <= walls.bottom);
    const double exact = find_cost(blocks, tops);
    const double grid = find_grid_cost(blocks, walls, px(1));
    INFO("trial " << trial);
    CHECK(exact <= grid + 0.05);                                     // places are whole numbers of 1/1024 px
    CHECK(grid <= exact + elbow_cost * static_cast<double>(count));  // the grid's own error: a px a block
  }
}

TEST_CASE("moving every anchor by at most e moves no block by more than e", "[vertical]") {
  Random random(11);
  for (int trial = 0; trial < 400; ++trial) {
    const std::int64_t count = random.between(2, 40);
    std::vector<ListBlock> blocks = make_blocks(random, count, 2000);
    const Walls walls{px(0), px(5200)};
    const std::vector<Px> before = place_blocks(blocks, gap, walls);
    const std::int64_t most = random.between(1, 60);
    Px furthest;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const Px moved = blocks[i].anchor + px(1) * random.between(-most, most);
      const Px kept = i == 0 ? moved : std::max(moved, blocks[i - 1].anchor);  // in order still
      furthest = std::max(furthest, Px{std::abs((kept - blocks[i].anchor).raw)});
      blocks[i].anchor = kept;
    }
    const std::vector<Px> after = place_blocks(blocks, gap, walls);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      CHECK(Px{std::abs((after[i] - before[i]).raw)} <= furthest + Px{2});
    }
  }
}

TEST_CASE("a list without room overshoots the bottom wall and keeps its order", "[vertical]") {
  const std::vector<ListBlock> blocks{{px(10), px(58)}, {px(20), px(58)}, {px(30), px(58)}};
  const std::vector<Px> tops = place_blocks(blocks, gap, {px(0), px(100)});
  CHECK(tops == std::vector<Px>{px(0), px(72), px(144)});
}

TEST_CASE("a list of nothing has no places", "[vertical]") { CHECK(place_blocks({}, gap, {px(0), px(100)}).empty()); }
