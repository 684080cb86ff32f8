// SPDX-License-Identifier: MIT
#include "layout/lanes/pack_lane.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

#include "support/random.hpp"

using namespace chronodraw;

namespace {

Stance make_stance(double begin, double end, int cost = 0, double height = 22) {
  return {{px(begin), px(end)}, px(height), cost};
}

Interval find_room(const std::vector<Stances>& items, const PackedLane& packed, std::size_t item) {
  return items[item][static_cast<std::size_t>(packed.stances[item])].room;
}

/// Rooms of one row lie apart, and there are as many rows as rooms over one place.
void check_packing(const std::vector<Stances>& items, const PackedLane& packed) {
  REQUIRE(packed.rows.size() == items.size());
  std::vector<Interval> rooms;
  for (std::size_t i = 0; i < items.size(); ++i) rooms.push_back(find_room(items, packed, i));
  CHECK(packed.count == find_depth(rooms, {}));
  CHECK(packed.depth == packed.count);
  int meetings = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      const bool apart = rooms[i].end <= rooms[j].begin || rooms[j].end <= rooms[i].begin;
      meetings += packed.rows[i] == packed.rows[j] && !apart;
    }
  }
  CHECK(meetings == 0);
}

/// Marks of some width with a label inside, or right and left of them.
std::vector<Stances> make_random_items(Random& random, int count) {
  std::vector<Stances> items;
  for (int i = 0; i < count; ++i) {
    const auto begin = static_cast<double>(random.between(0, 1000));
    const auto length = static_cast<double>(random.between(0, 120));
    const auto label = static_cast<double>(random.between(20, 160));
    const auto height = static_cast<double>(random.between(0, 3)) * 15 + 22;
    if (label + 18 <= length) {
      items.push_back({make_stance(begin, begin + length, 0, height)});
    } else {
      items.push_back({make_stance(begin, begin + length + label, 1, height),
                       make_stance(begin - label, begin + length, 2, height)});
    }
  }
  return items;
}

/// The least cost of a row by trying everything.
int find_least_cost(const std::vector<const Stances*>& row, std::size_t from, Px free_from) {
  if (from == row.size()) return 0;
  int least = 1'000'000;
  for (const Stance& stance : *row[from]) {
    if (stance.room.begin >= free_from)
      least = std::min(least, stance.cost + find_least_cost(row, from + 1, stance.room.end));
  }
  return least;
}

}  // namespace

TEST_CASE("rows are as few as the rooms allow, in every packing", "[lanes]") {
  Random random(7);
  for (int round = 0; round < 200; ++round) {
    const std::vector<Stances> items = make_random_items(random, 1 + round / 4);
    check_packing(items, pack_lane(items));
  }
}

TEST_CASE("items that touch share a row", "[lanes]") {
  const std::vector<Stances> items{{make_stance(0, 100)}, {make_stance(100, 200)}, {make_stance(199, 300)}};
  CHECK(pack_lane(items).rows == std::vector<int>{0, 0, 1});
}

TEST_CASE("a label changes its side where that saves a row", "[lanes]") {
  const std::vector<Stances> items{{make_stance(100, 200, 1), make_stance(0, 120, 2)}, {make_stance(150, 400)}};
  const PackedLane packed = pack_lane(items);
  CHECK(packed.count == 1);
  CHECK(packed.stances == std::vector<int>{1, 0});
}

TEST_CASE("a label keeps its better side where the other saves nothing", "[lanes]") {
  const std::vector<Stances> items{{make_stance(100, 200, 1), make_stance(0, 120, 2)}, {make_stance(90, 400)}};
  const PackedLane packed = pack_lane(items);
  CHECK(packed.count == 2);
  CHECK(packed.stances == std::vector<int>{0, 0});
}

TEST_CASE("a tall item takes a row that is tall already", "[lanes]") {
  const std::vector<Stances> items{{make_stance(0, 100, 0, 22)},
                                   {make_stance(0, 100, 0, 60)},
                                   {make_stance(200, 300, 0, 60)},
                                   {make_stance(200, 300, 0, 22)}};
  const PackedLane packed = pack_lane(items);
  CHECK(packed.rows == std::vector<int>{0, 1, 1, 0});
}

TEST_CASE("the stances of a row cost as little as any choice could", "[lanes]") {
  Random random(11);
  int improved = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<Stances> items;
    double x = 0;
    for (int i = 0; i < 6; ++i) {
      x += static_cast<double>(random.between(20, 90));
      items.push_back({make_stance(x, x + 60, 1), make_stance(x - 50, x + 10, 2), make_stance(x, x + 10, 9)});
    }
    std::vector<const Stances*> row;
    for (const Stances& item : items) row.push_back(&item);
    const std::vector<int> chosen = choose_stances(row);
    const int least = find_least_cost(row, 0, px(-1000));
    REQUIRE(chosen.empty() == (least >= 1'000'000));
    int cost = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) cost += items[i][static_cast<std::size_t>(chosen[i])].cost;
    if (!chosen.empty()) CHECK(cost == least);
    improved += cost > 6;
  }
  CHECK(improved > 20);  // the rows were no easy ones
}

TEST_CASE("an empty lane has no rows", "[lanes]") {
  CHECK(pack_lane({}).count == 0);
  CHECK(choose_stances({}).empty());
}
