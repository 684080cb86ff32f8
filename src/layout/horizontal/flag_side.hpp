// SPDX-License-Identifier: MIT
// The cheapest tiers and spots of the labels of one side, exactly, by dynamic programming: between two neighbouring
// leaders of tier k or more, everything in the tiers below k must fit, so the best filling of a stretch is a chain of
// labels of one tier whose gaps are filled from the tiers under it. O(tiers * members^3 * spots^2), a hundred thousand
// steps for fifteen labels. Memory is kept between calls.
#pragma once

#include <vector>

#include "layout/horizontal/flag_model.hpp"

namespace chronodraw {

class FlagSideSolver {
 public:
  /// `problem` outlives the solver.
  explicit FlagSideSolver(const FlagProblem& problem) : problem_(problem) {}

  /// The least cost of `members`, sites in order, on `side`, drops included.
  [[nodiscard]] Cost find_cost(const std::vector<int>& members, int side);
  /// The places of the members that were asked about last, one a site of the problem; others are left as they are.
  void write_places(std::vector<FlagPlace>& places);
  /// Steps since the solver was made.
  [[nodiscard]] std::int64_t steps() const { return steps_; }

 private:
  /// A spot of a member that lies inside the walls.
  struct Entry {
    FlagX begin;
    FlagX end;
    FlagX next_begin;   ///< of a following text of its tier, at least
    FlagX next_leader;  ///< of a following leader of its tier, at least
    int spot;
    int cost;
  };

  /// A label of a chain.
  struct Link {
    int point;
    int entry;
  };

  void gather(const std::vector<int>& members, int side);
  void gather_walls();
  void fill(int level);
  void fill_from(int level, int from);
  [[nodiscard]] Cost find_chain(int level, int from, int point, const Entry& entry) const;
  [[nodiscard]] bool is_first(int from, int point, const Entry& entry) const;
  [[nodiscard]] bool is_last(int point, const Entry& entry, int to) const;
  [[nodiscard]] bool is_followed(const Entry& entry, const Link& link) const;
  [[nodiscard]] std::vector<Link> find_links(int level, int from, int to);
  void trace(int level, int from, int to, std::vector<FlagPlace>& places);

  /// Cost of what lies strictly between two points, from the tiers under `level`.
  [[nodiscard]] Cost& at(int level, int from, int to) { return costs_[index(level, from, to)]; }
  [[nodiscard]] Cost at(int level, int from, int to) const { return costs_[index(level, from, to)]; }
  [[nodiscard]] std::size_t index(int level, int from, int to) const {
    const auto points = static_cast<std::size_t>(points_);
    return (static_cast<std::size_t>(level) * points + static_cast<std::size_t>(from)) * points +
           static_cast<std::size_t>(to);
  }

  const FlagProblem& problem_;
  std::vector<int> members_;
  int side_{0};
  int points_{0};                 ///< members and two walls
  std::vector<FlagX> leaders_;    ///< of each point
  std::vector<FlagX> text_from_;  ///< a text right of this point begins here or later
  std::vector<FlagX> text_to_;    ///< a text left of this point ends here or earlier
  std::vector<Cost> drops_;       ///< of all points before this one
  std::vector<Entry> entries_;    ///< of all members
  std::vector<int> first_entry_;  ///< of each point, and the end
  std::vector<Cost> chains_;      ///< the best chain that ends with each entry
  std::vector<Cost> costs_;
  std::int64_t steps_{0};
};

}  // namespace chronodraw
