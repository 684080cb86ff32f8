// SPDX-License-Identifier: MIT
// The search for a good side, port and width of every flag: flags are inserted one by one where they cost least, then
// improved by single changes and changes of neighbours until none helps or the budget is spent. Effort is counted in
// steps, never in time. What keeps a picture stable when an event is added: the order of insertion has nothing to do
// with where flags stand, and a change has to be worth something.
#pragma once

#include <vector>

#include "layout/horizontal/flags.hpp"

namespace chronodraw {

struct SearchRules {
  std::vector<std::size_t> order;  ///< of insertion, all flags; improved in the opposite order
  std::uint8_t usual{0};           ///< the width tried first
  double margin{0};                ///< in tiers: by how much a change of side or port has to be cheaper
  int evaluations{0};              ///< calls of find_cost, at most about so many each to insert and to improve
};

/// A choice for every flag and its cost in tiers.
struct FlagSearch {
  std::vector<Choice> choices;
  double cost{impossible};
};

/// Where the evaluations do not allow all choices of each flag, the usual ones are tried, at worst one.
[[nodiscard]] FlagSearch insert_flags(FlagPlacer& placer, const SearchRules& rules);

/// `search` improved; never worse.
[[nodiscard]] FlagSearch improve_flags(FlagPlacer& placer, FlagSearch search, const SearchRules& rules);

}  // namespace chronodraw
