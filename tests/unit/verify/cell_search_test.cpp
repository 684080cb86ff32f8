// SPDX-License-Identifier: MIT
#include "verify/cell_search.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "support/random.hpp"

using namespace chronodraw;

namespace {

constexpr std::size_t all_states = 100'000;

/// Where a label stands.
struct Stand {
  int side{0};
  int base{0};
  CellSpot spot;
};

/// Every way to set all labels, one after the other, each pair judged for itself.
class Enumeration {
 public:
  Enumeration(const CellProblem& problem, int above, int below) : problem_(problem), room_{above, below} {}

  bool find(std::vector<Stand> stands = {}) const {
    if (stands.size() == problem_.labels.size()) return true;
    const CellLabel& label = problem_.labels[stands.size()];
    for (const CellSpot& spot : label.spots) {
      for (int side = 0; side < (label.may_hang ? 2 : 1); ++side) {
        const int room = room_[side] - (side == 0 ? spot.covered : 0);
        for (int base = 0; base + label.cells <= room; ++base) {
          const Stand stand{side, base, spot};
          if (!fits(stands, stand)) continue;
          stands.push_back(stand);
          if (find(stands)) return true;
          stands.pop_back();
        }
      }
    }
    return false;
  }

 private:
  bool fits(const std::vector<Stand>& stands, const Stand& later) const {
    for (std::size_t i = 0; i < stands.size(); ++i)
      if (stands[i].side == later.side && !is_apart(stands[i], i, later, stands.size())) return false;
    return true;
  }

  bool is_apart(const Stand& a, std::size_t i, const Stand& b, std::size_t j) const {
    const CellLabel& first = problem_.labels[i];
    const CellLabel& second = problem_.labels[j];
    const bool beside = a.base < b.base + second.cells && b.base < a.base + first.cells;
    if (beside && a.spot.text_end + problem_.along > b.spot.reach_begin) return false;
    if (beside && first.x_least > b.spot.text_begin - problem_.clear_right) return false;
    if (a.base < b.base && a.spot.text_end + problem_.along > second.x_most + problem_.pass) return false;
    return !(b.base < a.base && first.x_least > b.spot.text_begin - problem_.clear_right);
  }

  const CellProblem& problem_;
  int room_[2];
};

/// Texts at the right and the left of leaders that stand `pitch` apart or more.
CellProblem make_problem(std::uint64_t seed, int count, int pitch) {
  Random random(seed);
  CellProblem problem;
  problem.along = 4;
  problem.clear_right = 3;
  problem.pass = 2;
  problem.shared = 1;
  int x = 30;
  for (int i = 0; i < count; ++i) {
    x += pitch + static_cast<int>(random.between(0, 9));
    const int width = 8 + static_cast<int>(random.between(0, 24));
    const int cells = 1 + static_cast<int>(random.between(0, 2));
    const int covered = static_cast<int>(random.between(0, 1));
    const bool may_hang = !random.one_in(5);
    CellLabel label{x, x, cells, may_hang, {}};
    label.spots.push_back({x + 4, x, x + 4 + width, covered, 1});
    if (!random.one_in(3)) label.spots.push_back({x - 4 - width, x - 4 - width, x - 4, 0, 2});
    problem.labels.push_back(label);
  }
  return problem;
}

bool is_refuted_with(const CellProblem& problem, int above, int below, std::size_t states) {
  CellEffort effort{states, 100'000'000};
  return is_refuted(problem, above, below, effort);
}

}  // namespace

TEST_CASE("cells are refuted exactly where an enumeration finds no arrangement", "[verify]") {
  int refuted = 0;
  int possible = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const CellProblem problem = make_problem(seed, 5, 2);
    for (const auto& [above, below] : {std::pair{1, 1}, {2, 1}, {3, 1}, {3, 2}, {3, 3}, {5, 2}}) {
      const bool exists = Enumeration(problem, above, below).find();
      INFO("seed " << seed << ", " << above << " above, " << below << " below");
      CHECK(is_refuted_with(problem, above, below, all_states) == !exists);
      ++(exists ? possible : refuted);
    }
  }
  CHECK(refuted > 50);
  CHECK(possible > 50);
}

TEST_CASE("with few states kept, nothing that is possible is refuted", "[verify]") {
  int refuted = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const CellProblem problem = make_problem(seed, 6, 2);
    for (const auto& [above, below] : {std::pair{3, 1}, {3, 2}, {3, 3}, {4, 3}}) {
      const bool found = is_refuted_with(problem, above, below, 3);
      refuted += found ? 1 : 0;
      if (found) CHECK_FALSE(Enumeration(problem, above, below).find());
    }
  }
  CHECK(refuted > 10);
}

TEST_CASE("leaders that may be one let each other's labels pass", "[verify]") {
  CellProblem problem = make_problem(1, 1, 2);
  problem.labels[0].may_hang = false;
  problem.labels[0].cells = 1;
  problem.labels[0].spots.resize(1);
  problem.labels[0].spots[0].covered = 0;
  problem.labels.push_back(problem.labels[0]);
  CHECK(is_refuted_with(problem, 1, 0, all_states));
  CHECK_FALSE(is_refuted_with(problem, 2, 0, all_states));
}

TEST_CASE("without steps left nothing is refuted", "[verify]") {
  const CellProblem problem = make_problem(1, 5, 2);
  CellEffort effort{all_states, 1};
  CHECK(is_refuted_with(problem, 1, 0, all_states));
  CHECK_FALSE(is_refuted(problem, 1, 0, effort));
}
