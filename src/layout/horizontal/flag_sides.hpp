// SPDX-License-Identifier: MIT
// A search for the best sides, each assignment judged by the exact cost of either side: single labels, then pairs of
// near neighbours change sides until none helps; then a stretch is stirred and all begins again, as long as the budget
// lasts. Two sides are NP-hard (Bekos, Kaufmann, Symvonis 2008), so this proves nothing, but it is seldom far off.
#pragma once

#include "layout/horizontal/flag_model.hpp"

namespace chronodraw {

/// `answer` improved, never worse. `budget` pays for the solver's steps. For up to some hundred sites.
[[nodiscard]] FlagAnswer search_sides(const FlagProblem& problem, FlagAnswer answer, FlagBudget& budget);

}  // namespace chronodraw
