// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "oracles/instances.hpp"
#include "support/random.hpp"

namespace chronodraw {

namespace {

constexpr int axis_length = 900;
constexpr int leader_gap = 6;
constexpr int text_gap = 12;
constexpr int widest_centered = 84;
constexpr int two_lines = 100;  // wider labels are taken for two lines
const std::vector<int> tier_costs{100, 200, 320};

enum class Spread { uniform, clustered, weighted };

bool is_free(const std::vector<FlagX>& places, FlagX x) {
  return std::none_of(places.begin(), places.end(),
                      [&](FlagX other) { return x - other < leader_gap && other - x < leader_gap; });
}

std::vector<FlagX> make_places(Random& random, Spread spread, int count) {
  std::vector<FlagX> centers;
  for (int i = 0; i < 4; ++i) centers.push_back(static_cast<FlagX>(random.between(60, axis_length - 60)));
  std::vector<FlagX> places;
  while (static_cast<int>(places.size()) < count) {
    auto x = static_cast<FlagX>(random.between(0, axis_length));
    if (spread == Spread::clustered && !random.one_in(5)) {
      x = random.pick(centers);
      for (int k = 0; k < 3; ++k) x += static_cast<FlagX>(random.between(-30, 30));
    }
    if (x >= 0 && x <= axis_length && is_free(places, x)) places.push_back(x);
  }
  std::sort(places.begin(), places.end());
  return places;
}

FlagSite make_site(FlagX x, int width, Cost drop) {
  FlagSite site{x, {}, drop, {true, true}};
  site.spots.push_back({x + text_gap, x + text_gap + width, 0});
  site.spots.push_back({x - text_gap - width, x - text_gap, width > two_lines ? 280 : 160});
  if (width <= widest_centered) site.spots.push_back({x - width / 2, x - width / 2 + width, 220});
  return site;
}

FlagProblem make_problem(Random& random, Spread spread, int count, int tiers) {
  FlagProblem problem{{}, 0, axis_length, 13, 10, 7, leader_gap, tier_costs};
  problem.tiers.resize(static_cast<std::size_t>(tiers));
  for (const FlagX x : make_places(random, spread, count)) {
    const int width = static_cast<int>(random.between(50, 140));
    const Cost drop = spread == Spread::weighted ? 400 * random.between(1, 5) : 2000;
    problem.sites.push_back(make_site(x, width, drop));
  }
  return problem;
}

void append(std::vector<FlagInstance>& to, const std::string& kind, Spread spread, int count, int tiers) {
  for (int seed = 1; seed <= 4; ++seed) {
    Random random(static_cast<std::uint64_t>(seed * 1000 + count * 10 + tiers) +
                  (spread == Spread::clustered ? 500 : 0));
    to.push_back({kind + "-" + std::to_string(count) + "-k" + std::to_string(tiers) + "-" + std::to_string(seed),
                  make_problem(random, spread, count, tiers)});
  }
}

}  // namespace

std::vector<FlagInstance> generate_instances() {
  std::vector<FlagInstance> instances;
  for (const int count : {10, 20, 30}) {
    for (const int tiers : {2, 3}) {
      append(instances, "uniform", Spread::uniform, count, tiers);
      append(instances, "clustered", Spread::clustered, count, tiers);
    }
  }
  append(instances, "weighted", Spread::weighted, 24, 1);
  append(instances, "weighted", Spread::weighted, 30, 2);
  return instances;
}

}  // namespace chronodraw
