// SPDX-License-Identifier: MIT
// Where a finished picture may be cut into pages: between the rows of a wrapped timeline, and between the entries of
// a list, where no text, mark or line is in the way. Knows nothing of layouts, only where parts lie.
#pragma once

#include <vector>

#include "plan/plan.hpp"

namespace chronodraw {

/// Heights at which a page may end, from top to bottom; none where the picture is one piece.
[[nodiscard]] std::vector<Px> find_cuts(const Plan& plan);

/// The parts between two heights. Bars that run down the page are cut there and open at the cut.
[[nodiscard]] std::vector<Part> cut_parts(const Plan& plan, Px from, Px to);

}  // namespace chronodraw
