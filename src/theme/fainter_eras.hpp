// SPDX-License-Identifier: MIT
// Which eras are tinted more faintly: where an era follows another of its colour without a gap, the two would run
// together, so every other one of such a chain is fainter.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>
#include "theme/settings.hpp"

namespace chronodraw {

/// One flag for each era of the timeline, whatever order they are listed in.
[[nodiscard]] std::vector<bool> find_fainter_eras(const Timeline& timeline, Coloring coloring = Coloring::full);

}  // namespace chronodraw
