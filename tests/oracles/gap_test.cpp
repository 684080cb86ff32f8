// SPDX-License-Identifier: MIT
// How near the proven optimum the flags' engine comes at each quality. Costs are those of the flag model (tiers, ports
// and drops), the same for the engine and the integer programme.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <map>

#include "layout/horizontal/flag_solver.hpp"
#include "oracles/instances.hpp"

using namespace chronodraw;

namespace {

/// Shares beyond the optimum, of some instances.
struct Gaps {
  double sum{0};
  double worst{0};
  int count{0};
  int optimal{0};

  void add(double gap) {
    sum += gap;
    worst = std::max(worst, gap);
    ++count;
    optimal += gap == 0 ? 1 : 0;
  }
  [[nodiscard]] double mean() const { return sum / count; }
};

/// `clustered-20-k3-1` is one of `clustered-20-k3`.
std::string find_kind(const std::string& name) { return name.substr(0, name.rfind('-')); }

void print_row(const std::string& name, const Gaps& gaps) {
  std::printf("  %-18s mean %6.2f %%  worst %6.2f %%  optimal %2d of %2d\n", name.c_str(), 100 * gaps.mean(),
              100 * gaps.worst, gaps.optimal, gaps.count);
}

Gaps measure_gaps(const std::string& title, Quality quality) {
  const std::vector<FlagOptimum> optima = read_optima();
  const std::vector<FlagInstance> instances = read_instances();
  REQUIRE(optima.size() == instances.size());
  std::map<std::string, Gaps> kinds;
  Gaps all;
  for (std::size_t i = 0; i < instances.size(); ++i) {
    const FlagProblem& problem = instances[i].problem;
    INFO(instances[i].name);
    REQUIRE(optima[i].name == instances[i].name);
    const FlagAnswer answer = solve_flags(problem, find_effort(quality));
    CHECK(is_valid(problem, answer.places));
    CHECK(sum_cost(problem, answer.places) == answer.cost);
    CHECK(answer.cost >= optima[i].bound);
    if (!optima[i].proven) continue;
    const double gap = static_cast<double>(answer.cost - optima[i].found) / static_cast<double>(optima[i].found);
    kinds[find_kind(instances[i].name)].add(gap);
    all.add(gap);
  }
  CHECK(all.count + 2 >= static_cast<int>(instances.size()));  // nearly all are proven
  std::printf("%s: beyond the proven optimum\n", title.c_str());
  for (const auto& [kind, gaps] : kinds) print_row(kind, gaps);
  print_row("all", all);
  return all;
}

}  // namespace

TEST_CASE("the stored instances are those that are generated", "[oracles]") {
  CHECK(format_instances(read_instances()) == format_instances(generate_instances()));
}

TEST_CASE("a fast search comes within 15 % of the optimum on average", "[oracles]") {
  CHECK(measure_gaps("fast", Quality::fast).mean() <= 0.15);
}

TEST_CASE("a balanced search comes within 5 % of the optimum on average", "[oracles]") {
  CHECK(measure_gaps("balanced", Quality::balanced).mean() <= 0.05);
}

TEST_CASE("the best search comes within 1 % of the optimum on average and is never beyond 5 %", "[oracles]") {
  const Gaps gaps = measure_gaps("best", Quality::best);
  CHECK(gaps.mean() <= 0.01);
  CHECK(gaps.worst <= 0.05);
}
