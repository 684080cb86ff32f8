// SPDX-License-Identifier: MIT
#include "layout/shared/isotonic.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <random>

using namespace chronodraw;

namespace {

std::int64_t find_cost(const std::vector<Px>& places, const std::vector<Px>& targets) {
  std::int64_t cost = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::int64_t off = (places[i] - targets[i]).raw;
    cost += off * off;
  }
  return cost;
}

/// The least cost over all whole positions in [low, high]; targets in raw units.
std::int64_t find_least_cost(const std::vector<Px>& targets, const std::vector<Px>& gaps, Px low, Px high) {
  constexpr std::int64_t impossible = std::numeric_limits<std::int64_t>::max() / 4;
  std::vector<std::int64_t> best(static_cast<std::size_t>((high - low).raw) + 1, 0);
  for (std::size_t i = 0; i < targets.size(); ++i) {
    std::vector<std::int64_t> next(best.size(), impossible);
    std::int64_t reach = impossible;
    const std::int64_t gap = i == 0 ? 0 : gaps[i - 1].raw;
    for (std::size_t p = 0; p < best.size(); ++p) {
      const auto from = static_cast<std::int64_t>(p) - gap;
      if (from >= 0) reach = std::min(reach, best[static_cast<std::size_t>(from)]);
      if (reach >= impossible) continue;
      const std::int64_t off = low.raw + static_cast<std::int64_t>(p) - targets[i].raw;
      next[p] = reach + off * off;
    }
    best = next;
  }
  return *std::min_element(best.begin(), best.end());
}

}  // namespace

TEST_CASE("labels with room stand exactly at their targets", "[isotonic]") {
  const std::vector<Px> targets{px(10), px(50), px(100)};
  CHECK(place_in_order(targets, std::vector<Px>{px(20), px(20)}, px(0), px(200)) == targets);
}

TEST_CASE("two labels on one target share the shift", "[isotonic]") {
  const auto places = place_in_order(std::vector<Px>{px(50), px(50)}, std::vector<Px>{px(20)}, px(0), px(200));
  CHECK(places == std::vector<Px>{px(40), px(60)});
}

TEST_CASE("walls hold the first and the last label", "[isotonic]") {
  const auto left = place_in_order(std::vector<Px>{px(-30), px(5)}, std::vector<Px>{px(10)}, px(0), px(100));
  CHECK(left == std::vector<Px>{px(0), px(10)});
  const auto right = place_in_order(std::vector<Px>{px(95), px(130)}, std::vector<Px>{px(10)}, px(0), px(100));
  CHECK(right == std::vector<Px>{px(90), px(100)});
}

TEST_CASE("placement is never above the least cost over whole positions, and gaps hold exactly", "[isotonic]") {
  std::mt19937 random(7);
  const auto draw = [&](int from, int to) {
    return from + static_cast<int>(random() % static_cast<unsigned>(to - from));
  };
  for (int round = 0; round < 500; ++round) {
    std::vector<Px> targets;
    for (int i = draw(1, 7); i > 0; --i) targets.push_back({draw(-10, 60)});
    std::sort(targets.begin(), targets.end());
    std::vector<Px> gaps(targets.size() - 1);
    for (Px& gap : gaps) gap = {draw(0, 10)};
    const auto places = place_in_order(targets, gaps, {0}, {60});
    for (std::size_t i = 0; i + 1 < places.size(); ++i) REQUIRE(places[i + 1] >= places[i] + gaps[i]);
    REQUIRE(places.front() >= Px{0});
    REQUIRE(places.back() <= Px{60});
    // Each block is rounded once to a whole unit, so the cost is that of a whole placement at best.
    REQUIRE(find_cost(places, targets) == find_least_cost(targets, gaps, {0}, {60}));
  }
}

TEST_CASE("moving the targets by at most e moves no label by more than e", "[isotonic]") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::vector<Px> targets;
    for (int i = 0; i < 12; ++i) targets.push_back({static_cast<std::int64_t>(random() % 100'000)});
    std::sort(targets.begin(), targets.end());
    const std::vector<Px> gaps(targets.size() - 1, Px{9'000});
    std::vector<Px> moved = targets;
    for (Px& target : moved) target += Px{static_cast<std::int64_t>(random() % 500)};
    std::sort(moved.begin(), moved.end());
    const auto before = place_in_order(targets, gaps, {0}, {150'000});
    const auto after = place_in_order(moved, gaps, {0}, {150'000});
    for (std::size_t i = 0; i < before.size(); ++i) REQUIRE(std::abs((after[i] - before[i]).raw) <= 501);
  }
}
