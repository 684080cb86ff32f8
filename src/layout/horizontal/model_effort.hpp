// SPDX-License-Identifier: MIT
// How much work the flag model gets for one horizontal picture at each quality: counted, so that the same document
// gives the same picture everywhere. A higher quality first does the work of the lower ones, so it is never worse.
#pragma once

#include <vector>

#include "layout/horizontal/flag_solver.hpp"

namespace chronodraw {

/// Of all candidates (a width on a length of the axis) few are worth a second look.
struct ModelEffort {
  FlagEffort scout;  ///< for every candidate
  FlagEffort final;  ///< for the best of them
  std::size_t finalists{1};
};

/// One after the other; none at fast.
[[nodiscard]] std::vector<ModelEffort> list_model_efforts(Quality quality);

}  // namespace chronodraw
