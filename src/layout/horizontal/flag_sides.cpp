// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_sides.hpp"

#include <algorithm>
#include <cstddef>

#include "layout/horizontal/flag_side.hpp"

namespace chronodraw {

namespace {

using Sides = std::vector<char>;

constexpr int pair_window = 3;
constexpr int stirred = 4;  // labels of a stretch whose sides change at once

std::size_t as_index(int i) { return static_cast<std::size_t>(i); }

class SideSearch {
 public:
  SideSearch(const FlagProblem& problem, FlagAnswer answer, FlagBudget& budget)
      : problem_(problem), budget_(budget), solver_(problem), best_(std::move(answer)) {
    for (const FlagSite& site : problem.sites) {
      base_.push_back(site.drop);
      for (const FlagSpot& spot : site.spots) {
        base_.back() = std::min<Cost>(base_.back(), problem.tiers[0] + spot.cost);
      }
    }
  }

  FlagAnswer run() {
    climb(read_sides(best_));
    while (!budget_.is_spent() && problem_.size() > 2 && rounds_ < 40 + 4 * problem_.size()) climb(stir(best_sides_));
    return std::move(best_);
  }

 private:
  /// Dropped labels go where the side has fewer.
  [[nodiscard]] static Sides read_sides(const FlagAnswer& answer) {
    Sides sides;
    for (const FlagPlace& place : answer.places) {
      const bool below = place.side == no_side ? !sides.empty() && sides.back() == 0 : place.side == 1;
      sides.push_back(below ? 1 : 0);
    }
    return sides;
  }

  Cost find_cost(const Sides& sides, char side) {
    members_.clear();
    for (int i = 0; i < problem_.size(); ++i) {
      if (sides[as_index(i)] == side) members_.push_back(i);
    }
    const std::int64_t before = solver_.steps();
    const Cost cost = solver_.find_cost(members_, side);
    budget_.steps -= solver_.steps() - before + 1;
    return cost;
  }

  /// Changes the sides of the labels until no change of one or two helps.
  void climb(Sides sides) {
    ++rounds_;
    sides_ = std::move(sides);
    costs_ = {find_cost(sides_, 0), find_cost(sides_, 1)};
    for (bool better = true; better && !budget_.is_spent();) {
      better = false;
      for (int i = 0; i < problem_.size() && !budget_.is_spent(); ++i) better = try_flip(i, i) || better;
      if (better) continue;
      for (int i = 0; i < problem_.size() && !budget_.is_spent(); ++i) {
        for (int j = i + 1; j <= std::min(i + pair_window, problem_.size() - 1); ++j) better = try_flip(i, j) || better;
      }
    }
    keep();
  }

  void flip(int i) { sides_[as_index(i)] = sides_[as_index(i)] == 0 ? 1 : 0; }

  bool try_flip(int i, int j) {
    if (!problem_.site(i).open[1 - as_index(sides_[as_index(i)])]) return false;
    const Cost total = costs_[0] + costs_[1];
    const auto left = as_index(sides_[as_index(i)]);
    const bool one = i == j;
    flip(i);
    if (!one) flip(j);
    std::array<Cost, 2> costs = costs_;
    costs[left] = find_cost(sides_, static_cast<char>(left));
    // The side that gains a label costs at least that label more.
    if (!one || costs[left] + costs_[1 - left] + base_[as_index(i)] < total) {
      costs[1 - left] = find_cost(sides_, static_cast<char>(1 - left));
      if (costs[0] + costs[1] < total) {
        costs_ = costs;
        return true;
      }
    }
    flip(i);
    if (!one) flip(j);
    return false;
  }

  void keep() {
    if (best_sides_.empty()) best_sides_ = sides_;
    if (costs_[0] + costs_[1] >= best_.cost) return;
    best_sides_ = sides_;
    best_.cost = costs_[0] + costs_[1];
    best_.places.assign(problem_.sites.size(), {});
    for (const char side : {'\0', '\1'}) {
      (void)find_cost(sides_, side);
      solver_.write_places(best_.places);
    }
  }

  /// Some labels of a stretch change sides; which is the same every time.
  [[nodiscard]] Sides stir(Sides sides) {
    const auto first = next_number() % sides.size();
    for (std::size_t i = first; i < std::min(first + stirred, sides.size()); ++i) {
      if (next_number() % 2 == 0) sides[i] = sides[i] == 0 ? 1 : 0;
    }
    return sides;
  }

  std::size_t next_number() {
    number_ = number_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(number_ >> 33U);
  }

  const FlagProblem& problem_;
  FlagBudget& budget_;
  FlagSideSolver solver_;
  FlagAnswer best_;
  Sides best_sides_;
  std::vector<Cost> base_;  ///< of each label alone
  std::vector<int> members_;
  Sides sides_;
  std::array<Cost, 2> costs_{};
  std::uint64_t number_{1};
  int rounds_{0};
};

}  // namespace

FlagAnswer search_sides(const FlagProblem& problem, FlagAnswer answer, FlagBudget& budget) {
  return SideSearch(problem, std::move(answer), budget).run();
}

}  // namespace chronodraw
