// SPDX-License-Identifier: MIT
#include "layout/horizontal/place_side.hpp"

#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>

#include "support/random.hpp"

using namespace chronodraw;

namespace {

/// Towers in order of x, some near each other, some far, with texts on either side.
std::vector<Tower> make_towers(std::uint64_t seed) {
  Random random(seed);
  std::vector<Tower> towers;
  Px x;
  for (int i = 0; i < 24; ++i) {
    const std::int64_t farthest = random.one_in(2) ? 200 : 40;
    x += px(static_cast<double>(random.between(4, farthest)));
    Tower tower;
    tower.x = x;
    tower.size.width = px(static_cast<double>(random.between(20, 70)));
    tower.size.height = px(static_cast<double>(random.between(15, 55)));
    tower.port = random.one_in(10) ? Port::left : Port::right;
    tower.text = tower.port == Port::right ? Interval{x + px(10), x + px(10) + tower.size.width}
                                           : Interval{x - px(10) - tower.size.width, x - px(10)};
    towers.push_back(tower);
  }
  return towers;
}

std::vector<Px> list_bases(const std::vector<Tower>& towers) {
  std::vector<Px> bases;
  for (const Tower& tower : towers) bases.push_back(tower.base);
  return bases;
}

}  // namespace

TEST_CASE("towers placed run by run stand as towers placed together", "[flags]") {
  const Theme theme;
  SidePlacer placer(theme);
  int possible = 0;
  std::size_t runs = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    std::vector<Tower> together = make_towers(seed);
    std::vector<Tower> apart = together;
    const std::vector<std::size_t> ends = placer.find_runs(apart);
    REQUIRE(ends.back() == apart.size());
    bool placed = true;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
      placed = placer.place(std::span(apart).subspan(begin, end - begin), px(20)) && placed;
      begin = end;
    }
    REQUIRE(placer.place(together, px(20)) == placed);
    if (!placed) continue;
    CHECK(list_bases(apart) == list_bases(together));
    ++possible;
    runs += ends.size();
  }
  CHECK(possible > 20);
  CHECK(runs > static_cast<std::size_t>(possible));
}

TEST_CASE("no towers are no runs", "[flags]") {
  const Theme theme;
  CHECK(SidePlacer(theme).find_runs({}).empty());
}
