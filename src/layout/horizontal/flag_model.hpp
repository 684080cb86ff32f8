// SPDX-License-Identifier: MIT
// The combinatorial heart of straight flags, in whole numbers alone: which side, tier and spot every label takes, or
// that it is dropped, at the least cost (the flag model of Gemsa, Haunert, Noellenburg, "panorama labeling", with
// finitely many ports and two sides). All labels of a tier count as equally tall; true heights come later. Positions
// are in any unit. A problem is sound when no clearance is more than label_gap and no leader of its
// side, at leader_gap or more from a label's own, could stand between that and the text.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace chronodraw {

using FlagX = std::int32_t;  ///< along the axis
using Cost = std::int64_t;

/// One way to set a label's text: a port at a width.
struct FlagSpot {
  FlagX begin{0};
  FlagX end{0};
  int cost{0};
};

struct FlagSite {
  FlagX x{0};  ///< of the leader
  std::vector<FlagSpot> spots;
  Cost drop{0};                          ///< what it costs to leave the label out
  std::array<bool, 2> open{true, true};  ///< whether its leader may stand above, below
};

struct FlagProblem {
  std::vector<FlagSite> sites;  ///< in order of x
  FlagX left{0};                ///< texts stay between left and right
  FlagX right{0};
  FlagX label_gap{0};      ///< in one tier, from a text to the next text or leader
  FlagX clear_right{0};    ///< from a passing leader to a text on its right
  FlagX clear_left{0};     ///< and on its left
  FlagX leader_gap{1};     ///< between leaders of one side
  std::vector<int> tiers;  ///< cost of a label in each tier, the nearest to the axis first; none is cheaper than it

  [[nodiscard]] int tier_count() const { return static_cast<int>(tiers.size()); }
  [[nodiscard]] int size() const { return static_cast<int>(sites.size()); }
  [[nodiscard]] const FlagSite& site(int i) const { return sites[static_cast<std::size_t>(i)]; }
};

inline constexpr int no_side = -1;

/// Where a label goes.
struct FlagPlace {
  int side{no_side};  ///< 0 above, 1 below, no_side dropped
  int tier{0};
  int spot{0};
  bool operator==(const FlagPlace&) const = default;
};

inline constexpr Cost no_cost = std::numeric_limits<Cost>::max() / 4;

struct FlagAnswer {
  std::vector<FlagPlace> places;  ///< one a site
  Cost cost{no_cost};
};

/// Work that may be spent, counted, never timed; a search that has used it up stops with the best it has.
struct FlagBudget {
  std::int64_t steps{0};
  [[nodiscard]] bool spend(std::int64_t count) { return (steps -= count) > 0; }
  [[nodiscard]] bool is_spent() const { return steps <= 0; }
};

/// The sum of tiers, spots and drops, whether or not the places keep apart.
[[nodiscard]] Cost sum_cost(const FlagProblem& problem, const std::vector<FlagPlace>& places);

/// No text of a tier nearer than label_gap to another text or leader of it, no leader through a text of a lower tier,
/// leaders apart, all inside.
[[nodiscard]] bool is_valid(const FlagProblem& problem, const std::vector<FlagPlace>& places);

/// The sites in groups that cannot touch whatever is chosen, each in order.
[[nodiscard]] std::vector<std::vector<int>> find_components(const FlagProblem& problem);

/// `problem` with some of its sites only.
[[nodiscard]] FlagProblem make_part(const FlagProblem& problem, const std::vector<int>& sites);

}  // namespace chronodraw
