// SPDX-License-Identifier: MIT
// The search for a good side and port of every flag: a few starts, each improved by single changes and changes of
// neighbours until none helps or the budget of evaluations is spent. Effort is counted in steps, never in time.
#pragma once

#include "layout/horizontal/flags.hpp"

namespace chronodraw {

struct FlagEffort {
  std::uint8_t variant{0};  ///< the width to start from; single flags may end at another
  int evaluations{400};     ///< at most about so many calls of place_flags
};

/// The best layout found; never impossible when `all above, text right` is possible at the first variant.
[[nodiscard]] FlagLayout search_flags(const std::vector<Flag>& flags, const FlagSurroundings& surroundings,
                                      const FlagEffort& effort);

}  // namespace chronodraw
