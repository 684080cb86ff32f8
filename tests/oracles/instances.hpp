// SPDX-License-Identifier: MIT
// Flag problems with their proven optima, stored as text in tests/data/flags: `instances.txt` holds the problems,
// `optima.txt` what an integer programme proved about them. Both are made by tests/oracles/prove.sh.
#pragma once

#include <string>
#include <vector>

#include "layout/horizontal/flag_model.hpp"

namespace chronodraw {

struct FlagInstance {
  std::string name;  ///< e.g. `clustered-20-k3-1`
  FlagProblem problem;
};

/// What is known of an instance's least cost; the bound equals the optimum where that is proven.
struct FlagOptimum {
  std::string name;
  bool proven{false};
  Cost found{0};
  Cost bound{0};
};

/// Labels 50 to 140 wide on an axis of 900, evenly spread, in bursts, or of unequal importance with too little room;
/// 10 to 30 of them, one to three tiers. From fixed seeds.
[[nodiscard]] std::vector<FlagInstance> generate_instances();

[[nodiscard]] std::string format_instances(const std::vector<FlagInstance>& instances);
[[nodiscard]] std::vector<FlagInstance> read_instances();
[[nodiscard]] std::vector<FlagOptimum> read_optima();

/// The problem as an integer programme in the LP format of CPLEX: one binary for each place of each label, and for
/// every set of places of which any two exclude each other the statement that at most one is taken.
[[nodiscard]] std::string format_lp(const FlagProblem& problem);

}  // namespace chronodraw
