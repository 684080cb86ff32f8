// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_solver.hpp"

#include <algorithm>
#include <cstddef>

#include "layout/horizontal/flag_sides.hpp"

namespace chronodraw {

namespace {

constexpr int usual_labels = 30;    // a part's share of the steps does not depend on the others up to here
constexpr int most_searched = 200;  // labels of one part; the exact cost of a side takes the cube of it

FlagAnswer solve_part(const FlagProblem& part, const FlagEffort& effort, FlagBudget& sides) {
  FlagBudget beam{effort.beam_steps};
  FlagAnswer best = search_beam(part, effort.beam, beam);
  if (part.size() < 2) return best;
  if (effort.both_ends) {
    beam = {effort.beam_steps};
    FlagAnswer other = search_beam(make_mirrored(part), effort.beam, beam);
    if (other.cost < best.cost) best = {make_mirrored(std::move(other.places)), other.cost};
  }
  if (part.size() > most_searched || sides.is_spent()) return best;
  return search_sides(part, std::move(best), sides);
}

}  // namespace

FlagEffort find_effort(Quality quality) {
  if (quality == Quality::fast) return {{5, 4}, true, 40'000, 0};
  if (quality == Quality::balanced) return {{96, 4}, true, 200'000, 300'000};
  return {{512, 4}, true, 1'500'000, 12'000'000};
}

FlagAnswer solve_flags(const FlagProblem& problem, const FlagEffort& effort) {
  FlagAnswer answer{std::vector<FlagPlace>(problem.sites.size()), 0};
  for (const std::vector<int>& component : find_components(problem)) {
    FlagBudget sides{effort.side_steps * static_cast<std::int64_t>(component.size()) /
                     std::max(usual_labels, problem.size())};
    const FlagAnswer part = solve_part(make_part(problem, component), effort, sides);
    for (std::size_t i = 0; i < component.size(); ++i) {
      answer.places[static_cast<std::size_t>(component[i])] = part.places[i];
    }
    answer.cost += part.cost;
  }
  return answer;
}

}  // namespace chronodraw
