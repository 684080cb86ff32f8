// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_solver.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "layout/horizontal/flag_side.hpp"
#include "support/random.hpp"

using namespace chronodraw;

namespace {

constexpr FlagEffort thorough{{100'000, 0}, false, 1'000'000'000, 0};
constexpr FlagEffort searching{{4, 2}, true, 1'000'000, 200'000};

FlagProblem make_problem(Random& random, int sites, int tiers, FlagX length) {
  FlagProblem problem{{}, 0, length, 13, 10, 7, 6, {100, 200, 320}};
  problem.tiers.resize(static_cast<std::size_t>(tiers));
  std::vector<FlagX> places;
  for (int i = 0; i < sites; ++i) places.push_back(static_cast<FlagX>(random.between(0, length)));
  std::sort(places.begin(), places.end());
  for (const FlagX x : places) {
    const auto width = static_cast<FlagX>(random.between(20, 90));
    const Cost drop = 300 * random.between(1, 5);
    problem.sites.push_back({x, {{x + 12, x + 12 + width, 0}, {x - 12 - width, x - 12, 160}}, drop, {true, true}});
    if (random.one_in(2)) problem.sites.back().spots.push_back({x - width / 2, x - width / 2 + width, 220});
    if (random.one_in(6)) problem.sites.back().open[1] = false;
  }
  return problem;
}

// The rules said once more, in other words: every label owns a box on its tier and a leader from the axis up to it; a
// leader keeps clear of every box it rises past, and clearer of one it ends beside.

struct Box {
  int side, tier;
  FlagX x, begin, end;
};

bool has_conflict(const Box& a, const Box& b) {
  if (a.side != b.side) return false;
  const Box& first = a.x <= b.x ? a : b;
  const Box& second = a.x <= b.x ? b : a;
  if (second.x < first.x + 6) return true;
  const auto touches = [](const Box& leader, const Box& box) {
    if (box.tier > leader.tier) return false;
    const bool before = leader.x + (box.tier == leader.tier ? 13 : 10) <= box.begin;
    const bool after = leader.x - (box.tier == leader.tier ? 13 : 7) >= box.end;
    return !before && !after;
  };
  if (touches(first, second) || touches(second, first)) return true;
  if (a.tier != b.tier) return false;
  const FlagX overlap = std::min(a.end + 13, b.end + 13) - std::max(a.begin, b.begin);
  return overlap > 0;
}

/// The least cost of all ways there are.
class Enumeration {
 public:
  explicit Enumeration(const FlagProblem& problem) : problem_(problem) {}

  Cost run() {
    try_site(0, 0);
    return best_;
  }

 private:
  void try_site(int i, Cost cost) {
    if (cost >= best_) return;
    if (i == problem_.size()) {
      best_ = cost;
      return;
    }
    const FlagSite& site = problem_.site(i);
    try_site(i + 1, cost + site.drop);
    for (int side = 0; side < 2; ++side) {
      for (int tier = 0; tier < problem_.tier_count(); ++tier) {
        for (const FlagSpot& spot : site.spots) {
          const Box box{side, tier, site.x, spot.begin, spot.end};
          if (!fits(site, box)) continue;
          boxes_.push_back(box);
          try_site(i + 1, cost + problem_.tiers[static_cast<std::size_t>(tier)] + spot.cost);
          boxes_.pop_back();
        }
      }
    }
  }

  [[nodiscard]] bool fits(const FlagSite& site, const Box& box) const {
    if (!site.open[static_cast<std::size_t>(box.side)]) return false;
    if (box.begin < problem_.left || problem_.right < box.end) return false;
    return std::none_of(boxes_.begin(), boxes_.end(), [&](const Box& other) { return has_conflict(box, other); });
  }

  const FlagProblem& problem_;
  std::vector<Box> boxes_;
  Cost best_{1'000'000'000};
};

void check_answer(const FlagProblem& problem, const FlagAnswer& answer) {
  CHECK(is_valid(problem, answer.places));
  CHECK(sum_cost(problem, answer.places) == answer.cost);
}

Cost find_optimum(const FlagProblem& problem) { return solve_flags(problem, thorough).cost; }

}  // namespace

TEST_CASE("an untruncated beam finds the least cost of all ways there are, for up to five labels", "[flag_solver]") {
  Random random(1);
  for (int round = 0; round < 400; ++round) {
    const int sites = static_cast<int>(random.between(1, 5));
    const int tiers = static_cast<int>(random.between(1, 3));
    const FlagProblem problem = make_problem(random, sites, tiers, 150);
    const FlagAnswer answer = solve_flags(problem, thorough);
    INFO("round " << round);
    check_answer(problem, answer);
    CHECK(answer.cost == Enumeration(problem).run());
  }
}

TEST_CASE("with a narrow beam, the search over sides comes as low for up to five labels", "[flag_solver]") {
  Random random(2);
  for (int round = 0; round < 200; ++round) {
    const FlagProblem problem = make_problem(random, 5, 2, 150);
    const FlagAnswer answer = solve_flags(problem, searching);
    INFO("round " << round);
    check_answer(problem, answer);
    CHECK(answer.cost == Enumeration(problem).run());
  }
}

TEST_CASE("the exact cost of one side is that of an untruncated beam with the other side closed", "[flag_solver]") {
  Random random(3);
  for (int round = 0; round < 200; ++round) {
    FlagProblem problem = make_problem(random, 12, static_cast<int>(random.between(1, 4)), 500);
    std::vector<int> members;
    for (int i = 0; i < problem.size(); ++i) {
      problem.sites[static_cast<std::size_t>(i)].open = {true, false};
      members.push_back(i);
    }
    FlagSideSolver solver(problem);
    FlagAnswer answer{std::vector<FlagPlace>(problem.sites.size()), solver.find_cost(members, 0)};
    solver.write_places(answer.places);
    INFO("round " << round);
    check_answer(problem, answer);
    CHECK(answer.cost == find_optimum(problem));
  }
}

TEST_CASE("time run backwards costs the same", "[flag_solver]") {
  Random random(4);
  for (int round = 0; round < 60; ++round) {
    const FlagProblem problem = make_problem(random, 10, 2, 500);
    const FlagAnswer answer = solve_flags(make_mirrored(problem), thorough);
    CHECK(answer.cost == find_optimum(problem));
    CHECK(is_valid(problem, make_mirrored(answer.places)));
  }
}

TEST_CASE("twice as large a picture has every label in the same place", "[flag_solver]") {
  Random random(5);
  for (int round = 0; round < 60; ++round) {
    const FlagProblem problem = make_problem(random, 20, 3, 700);
    FlagProblem large = problem;
    for (FlagX* length :
         {&large.left, &large.right, &large.label_gap, &large.clear_right, &large.clear_left, &large.leader_gap}) {
      *length *= 2;
    }
    for (FlagSite& site : large.sites) {
      site.x *= 2;
      for (FlagSpot& spot : site.spots) spot = {2 * spot.begin, 2 * spot.end, spot.cost};
    }
    CHECK(solve_flags(large, searching).places == solve_flags(problem, searching).places);
  }
}

TEST_CASE("a far label changes no other", "[flag_solver]") {
  Random random(6);
  for (int round = 0; round < 60; ++round) {
    FlagProblem problem = make_problem(random, 20, 3, 700);
    problem.right = 2000;
    std::vector<FlagPlace> places = solve_flags(problem, searching).places;
    problem.sites.push_back({1500, {{1512, 1600, 0}}, 500, {true, true}});
    const std::vector<FlagPlace> with = solve_flags(problem, searching).places;
    places.push_back(with.back());
    CHECK(with == places);
  }
}

TEST_CASE("more room costs no more, and neither does a label less", "[flag_solver]") {
  Random random(7);
  for (int round = 0; round < 60; ++round) {
    FlagProblem problem = make_problem(random, 9, 2, 400);
    const Cost cost = find_optimum(problem);
    problem.right += 40;
    problem.left -= 40;
    const Cost wider = find_optimum(problem);
    CHECK(wider <= cost);
    problem.sites.erase(problem.sites.begin() + random.between(0, problem.size() - 1));
    CHECK(find_optimum(problem) <= wider);
  }
}

TEST_CASE("no label leaves nothing to pay", "[flag_solver]") {
  const FlagProblem empty{{}, 0, 100, 13, 10, 7, 6, {100}};
  CHECK(solve_flags(empty, searching).cost == 0);
}

TEST_CASE("a label without room is left out at its price", "[flag_solver]") {
  const FlagProblem problem{{{50, {{62, 300, 0}}, 700, {true, true}}}, 0, 100, 13, 10, 7, 6, {100}};
  const FlagAnswer answer = solve_flags(problem, searching);
  CHECK(answer.cost == 700);
  CHECK(answer.places == std::vector<FlagPlace>{{}});
}

TEST_CASE("components are as small as can be", "[flag_solver]") {
  const FlagSite near{100, {{112, 200, 0}, {0, 88, 100}}, 500, {true, true}};
  const FlagSite touching{310, {{322, 400, 0}, {212, 298, 100}}, 500, {true, true}};
  const FlagSite far{600, {{612, 700, 0}, {500, 588, 100}}, 500, {true, true}};
  const FlagProblem problem{{near, touching, far}, 0, 700, 13, 10, 7, 6, {100}};
  CHECK(find_components(problem) == std::vector<std::vector<int>>{{0, 1}, {2}});
}
