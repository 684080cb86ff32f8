// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_model.hpp"

#include <algorithm>
#include <cstddef>

namespace chronodraw {

namespace {

/// A label that is shown.
struct Shown {
  FlagPlace place;
  FlagX x;
  FlagX begin;
  FlagX end;
};

bool is_through(const FlagProblem& problem, const Shown& leader, const Shown& text) {
  if (leader.place.tier < text.place.tier) return false;
  const bool beside = leader.place.tier == text.place.tier;
  return text.begin - (beside ? problem.label_gap : problem.clear_right) < leader.x &&
         leader.x < text.end + (beside ? problem.label_gap : problem.clear_left);
}

bool is_apart(const FlagProblem& problem, const Shown& a, const Shown& b) {
  if (a.place.side != b.place.side) return true;
  if (a.x - b.x < problem.leader_gap && b.x - a.x < problem.leader_gap) return false;
  if (is_through(problem, a, b) || is_through(problem, b, a)) return false;
  return a.place.tier != b.place.tier || a.end + problem.label_gap <= b.begin || b.end + problem.label_gap <= a.begin;
}

/// From the first to the last place that anything of a site may take.
struct Reach {
  FlagX begin;
  FlagX end;
};

Reach find_reach(const FlagSite& site) {
  Reach reach{site.x, site.x};
  for (const FlagSpot& spot : site.spots) {
    reach.begin = std::min(reach.begin, spot.begin);
    reach.end = std::max(reach.end, spot.end);
  }
  return reach;
}

}  // namespace

Cost sum_cost(const FlagProblem& problem, const std::vector<FlagPlace>& places) {
  Cost cost = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const FlagSite& site = problem.sites[i];
    const FlagPlace& place = places[i];
    cost += place.side == no_side ? site.drop
                                  : problem.tiers[static_cast<std::size_t>(place.tier)] +
                                        site.spots[static_cast<std::size_t>(place.spot)].cost;
  }
  return cost;
}

bool is_valid(const FlagProblem& problem, const std::vector<FlagPlace>& places) {
  std::vector<Shown> shown;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].side == no_side) continue;
    const FlagSite& site = problem.sites[i];
    const FlagSpot& spot = site.spots[static_cast<std::size_t>(places[i].spot)];
    if (spot.begin < problem.left || spot.end > problem.right) return false;
    if (!site.open[static_cast<std::size_t>(places[i].side)]) return false;
    shown.push_back({places[i], site.x, spot.begin, spot.end});
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!is_apart(problem, shown[i], shown[j])) return false;
    }
  }
  return true;
}

std::vector<std::vector<int>> find_components(const FlagProblem& problem) {
  std::vector<Reach> reaches;
  for (const FlagSite& site : problem.sites) reaches.push_back(find_reach(site));
  // The first place that anything from this site on may take.
  for (std::size_t i = reaches.size(); i-- > 1;) {
    reaches[i - 1].begin = std::min(reaches[i - 1].begin, reaches[i].begin);
  }
  const FlagX gap = std::max({problem.label_gap, problem.clear_left, problem.clear_right, problem.leader_gap});
  std::vector<std::vector<int>> components;
  FlagX end = 0;
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    if (i == 0 || reaches[i].begin >= end + gap) components.emplace_back();
    end = components.back().empty() ? reaches[i].end : std::max(end, reaches[i].end);
    components.back().push_back(static_cast<int>(i));
  }
  return components;
}

FlagProblem make_part(const FlagProblem& problem, const std::vector<int>& sites) {
  FlagProblem part = problem;
  part.sites.clear();
  for (const int i : sites) part.sites.push_back(problem.site(i));
  return part;
}

}  // namespace chronodraw
