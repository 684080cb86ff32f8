// SPDX-License-Identifier: MIT
// Both sides at once, from left to right: after each label only those partial answers are kept that no other beats in
// cost and in every later freedom (a Pareto beam). A partial answer is known by where, in each tier, the next text may
// begin and from where leaders may pass; what can no longer bind anything is forgotten, so that many become one. Exact
// when the beam is never full.
#pragma once

#include "layout/horizontal/flag_model.hpp"

namespace chronodraw {

/// More tiers a side than this are never used.
inline constexpr int most_flag_tiers = 8;

struct BeamWidth {
  int states{64};
  int ahead{4};  ///< how many labels to come count towards a partial answer's cost
};

/// The best answer found; always one, if only with drops. At most most_flag_tiers tiers. `budget` pays for states made.
[[nodiscard]] FlagAnswer search_beam(const FlagProblem& problem, BeamWidth width, FlagBudget& budget);

/// The same with left and right exchanged.
[[nodiscard]] FlagProblem make_mirrored(const FlagProblem& problem);
/// A mirrored problem's places in the order of the original.
[[nodiscard]] std::vector<FlagPlace> make_mirrored(std::vector<FlagPlace> places);

}  // namespace chronodraw
