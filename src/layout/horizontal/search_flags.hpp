// SPDX-License-Identifier: MIT
// The search for a good side, port and width of every flag: a few starts, the best of them improved by single changes
// and changes of neighbours until none helps or the budget is spent. Effort is counted in steps, never in time.
#pragma once

#include <vector>

#include "layout/horizontal/flags.hpp"

namespace chronodraw {

/// A choice for every flag and its cost in tiers.
struct FlagSearch {
  std::vector<Choice> choices;
  double cost{impossible};
};

/// The best start at one width: all above, alternating, or each flag in turn where it costs least. Possible whenever
/// `all above, text right` is. `evaluations`: at most about so many calls of find_cost.
[[nodiscard]] FlagSearch start_flags(FlagPlacer& placer, const std::vector<Flag>& flags, std::uint8_t variant,
                                     int evaluations);

/// `search` improved; never worse.
[[nodiscard]] FlagSearch improve_flags(FlagPlacer& placer, const std::vector<Flag>& flags, FlagSearch search,
                                       int evaluations);

}  // namespace chronodraw
