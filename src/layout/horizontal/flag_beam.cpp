// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_beam.hpp"

#include <algorithm>
#include <cstddef>

namespace chronodraw {

namespace {

constexpr FlagX free_place = std::numeric_limits<FlagX>::min() / 2;

std::size_t as_index(int i) { return static_cast<std::size_t>(i); }

/// What one side still forbids.
struct BeamSide {
  std::array<FlagX, most_flag_tiers> text{};  ///< the next text of the tier begins here or later
  std::array<FlagX, most_flag_tiers> end{};   ///< of the last text of the tier
  FlagX next{free_place};                     ///< where the next leader may stand
};

struct BeamState {
  std::array<BeamSide, 2> sides;
  Cost cost{0};
  int step{-1};  ///< index of the last step that led here
};

/// One label's place, and the way back.
struct BeamStep {
  int before;
  FlagPlace place;  ///< its side as the state before counts sides
  bool swapped;     ///< the state after counts sides the other way round
};

/// A state that may be made.
struct BeamMove {
  Cost key;
  Cost cost;
  int number;  ///< in the order they are found
  int state;
  FlagPlace place;
};

class Beam {
 public:
  Beam(const FlagProblem& problem, BeamWidth width, FlagBudget& budget)
      : problem_(problem), width_(width), budget_(budget), tiers_(std::min(problem.tier_count(), most_flag_tiers)) {
    least_begin_.assign(problem.sites.size() + 1, problem.right);
    for (std::size_t i = problem.sites.size(); i-- > 0;) {
      least_begin_[i] = least_begin_[i + 1];
      for (const FlagSpot& spot : problem.sites[i].spots) least_begin_[i] = std::min(least_begin_[i], spot.begin);
    }
    for (const FlagSite& site : problem.sites) base_.push_back(find_least(site));
    symmetric_ = std::all_of(problem.sites.begin(), problem.sites.end(),
                             [](const FlagSite& site) { return site.open[0] == site.open[1]; });
  }

  FlagAnswer run() {
    BeamState first;
    for (BeamSide& side : first.sides) {
      side.text.fill(free_place);
      side.end.fill(free_place);
    }
    states_.assign(1, first);
    for (int i = 0; i < problem_.size(); ++i) advance(i);
    return trace();
  }

 private:
  [[nodiscard]] Cost find_least(const FlagSite& site) const {
    Cost least = site.drop;
    for (const FlagSpot& spot : site.spots) {
      if (is_inside(spot)) least = std::min<Cost>(least, problem_.tiers[0] + spot.cost);
    }
    return least;
  }

  [[nodiscard]] bool is_inside(const FlagSpot& spot) const {
    return spot.begin >= problem_.left && spot.end <= problem_.right;
  }

  /// Every place for label `i` after every state, cheapest first; then those that are not beaten.
  void advance(int i) {
    const int states = budget_.is_spent() ? std::min(width_.states, 2) : width_.states;
    moves_.clear();
    most_moves_ = 2 * as_index(states);
    for (std::size_t s = 0; s < states_.size(); ++s) list_moves(i, static_cast<int>(s));
    std::sort_heap(moves_.begin(), moves_.end(), is_cheaper);
    next_.clear();
    for (const BeamMove& move : moves_) {
      if (static_cast<int>(next_.size()) == states) break;
      BeamState state = make_state(i, move);
      const bool swapped = symmetric_ && is_swappable(state);
      if (swapped) std::swap(state.sides[0], state.sides[1]);
      if (is_beaten(state)) continue;
      steps_.push_back({states_[as_index(move.state)].step, move.place, swapped});
      state.step = static_cast<int>(steps_.size()) - 1;
      next_.push_back(state);
    }
    budget_.steps -= static_cast<std::int64_t>(moves_.size() + next_.size());
    states_.swap(next_);
  }

  static bool is_cheaper(const BeamMove& a, const BeamMove& b) {
    return a.key != b.key ? a.key < b.key : a.number < b.number;
  }

  void list_moves(int i, int index) {
    const FlagSite& site = problem_.site(i);
    const BeamState& state = states_[as_index(index)];
    add_move(i, {0, state.cost + site.drop, 0, index, {}});
    for (int side = 0; side < 2; ++side) {
      const BeamSide& at = state.sides[as_index(side)];
      if (!site.open[as_index(side)] || at.next > site.x || (side == 1 && symmetric_ && is_same(state))) continue;
      for (int tier = 0; tier < tiers_ && can_pass(at, tier - 1, site.x); ++tier) {
        if (is_hopeless(state.cost + problem_.tiers[as_index(tier)])) break;
        if (!can_stand(at, tier, site.x)) continue;
        for (std::size_t s = 0; s < site.spots.size(); ++s) {
          const FlagSpot& spot = site.spots[s];
          if (!is_inside(spot) || spot.begin < at.text[as_index(tier)]) continue;
          const Cost cost = state.cost + problem_.tiers[as_index(tier)] + spot.cost;
          add_move(i, {0, cost, 0, index, {side, tier, static_cast<int>(s)}});
        }
      }
    }
  }

  /// As many moves are known already as are looked at, all cheaper.
  [[nodiscard]] bool is_hopeless(Cost cost) const { return moves_.size() == most_moves_ && cost >= moves_.front().key; }

  static bool is_same(const BeamState& state) {
    const BeamSide& a = state.sides[0];
    const BeamSide& b = state.sides[1];
    return a.text == b.text && a.end == b.end && a.next == b.next;
  }

  /// A leader at `x` clears the last text of `tier`; there is none under the lowest tier.
  [[nodiscard]] bool can_pass(const BeamSide& at, int tier, FlagX x) const {
    return tier < 0 || at.end[as_index(tier)] + problem_.clear_left <= x;
  }
  [[nodiscard]] bool can_stand(const BeamSide& at, int tier, FlagX x) const {
    return at.end[as_index(tier)] + problem_.label_gap <= x;
  }

  /// Moves are a heap with the dearest on top.
  void add_move(int i, BeamMove move) {
    if (is_hopeless(move.cost)) return;
    move.key = move.cost + (width_.ahead > 0 ? look_ahead(i, make_state(i, move)) : 0);
    if (is_hopeless(move.key)) return;
    if (moves_.size() == most_moves_) {
      std::pop_heap(moves_.begin(), moves_.end(), is_cheaper);
      moves_.pop_back();
    }
    move.number = ++move_count_;
    moves_.push_back(move);
    std::push_heap(moves_.begin(), moves_.end(), is_cheaper);
  }

  /// What the next labels must cost more than alone, each by itself.
  [[nodiscard]] Cost look_ahead(int i, const BeamState& state) const {
    Cost more = 0;
    const int last = std::min(problem_.size() - 1, i + width_.ahead);
    for (int j = i + 1; j <= last; ++j) {
      const FlagSite& site = problem_.site(j);
      Cost least = site.drop;
      for (int side = 0; side < 2 && least > base_[as_index(j)]; ++side) {
        if (site.open[as_index(side)]) least = std::min(least, find_cheapest(site, state.sides[as_index(side)], least));
      }
      more += least - base_[as_index(j)];
    }
    return more;
  }

  [[nodiscard]] Cost find_cheapest(const FlagSite& site, const BeamSide& at, Cost least) const {
    if (at.next > site.x) return least;
    for (int tier = 0; tier < tiers_ && can_pass(at, tier - 1, site.x); ++tier) {
      const int tier_cost = problem_.tiers[as_index(tier)];
      if (tier_cost >= least) break;
      if (!can_stand(at, tier, site.x)) continue;
      for (const FlagSpot& spot : site.spots) {
        if (tier_cost + spot.cost < least && spot.begin >= at.text[as_index(tier)] && is_inside(spot)) {
          least = tier_cost + spot.cost;
        }
      }
    }
    return least;
  }

  [[nodiscard]] BeamState make_state(int i, const BeamMove& move) const {
    BeamState state = states_[as_index(move.state)];
    state.cost = move.cost;
    const FlagSite& site = problem_.site(i);
    if (move.place.side != no_side) {
      BeamSide& side = state.sides[as_index(move.place.side)];
      const FlagSpot& spot = site.spots[as_index(move.place.spot)];
      const auto tier = as_index(move.place.tier);
      for (std::size_t t = 0; t < tier; ++t) side.text[t] = std::max(side.text[t], site.x + problem_.clear_right);
      side.text[tier] = std::max(spot.end, site.x) + problem_.label_gap;
      side.end[tier] = spot.end;
      side.next = site.x + problem_.leader_gap;
    }
    forget(state, i + 1);
    return state;
  }

  /// What cannot bind any label from `i` on is free.
  void forget(BeamState& state, int i) const {
    const FlagX begin = least_begin_[as_index(i)];
    const FlagX x = i < problem_.size() ? problem_.site(i).x : problem_.right;
    for (BeamSide& side : state.sides) {
      if (side.next <= x) side.next = free_place;
      for (std::size_t t = 0; t < as_index(tiers_); ++t) {
        if (side.text[t] <= begin) side.text[t] = free_place;
        if (side.end[t] + problem_.label_gap <= x) side.end[t] = free_place;
      }
    }
  }

  [[nodiscard]] bool is_swappable(const BeamState& state) const {
    const BeamSide& a = state.sides[0];
    const BeamSide& b = state.sides[1];
    if (a.text != b.text) return a.text > b.text;
    if (a.end != b.end) return a.end > b.end;
    return a.next > b.next;
  }

  [[nodiscard]] bool is_freer(const BeamSide& a, const BeamSide& b) const {
    for (std::size_t t = 0; t < as_index(tiers_); ++t) {
      if (a.text[t] > b.text[t] || a.end[t] > b.end[t]) return false;
    }
    return a.next <= b.next;
  }

  [[nodiscard]] bool is_beaten(const BeamState& state) const {
    return std::any_of(next_.begin(), next_.end(), [&](const BeamState& other) {
      if (other.cost > state.cost) return false;
      if (is_freer(other.sides[0], state.sides[0]) && is_freer(other.sides[1], state.sides[1])) return true;
      return symmetric_ && is_freer(other.sides[0], state.sides[1]) && is_freer(other.sides[1], state.sides[0]);
    });
  }

  /// From the cheapest state back; sides are named as the first state counts them.
  [[nodiscard]] FlagAnswer trace() const {
    FlagAnswer answer;
    answer.places.resize(problem_.sites.size());
    if (problem_.sites.empty()) return {{}, 0};
    const auto best = std::min_element(states_.begin(), states_.end(),
                                       [](const BeamState& a, const BeamState& b) { return a.cost < b.cost; });
    answer.cost = best->cost;
    std::vector<int> way;
    for (int step = best->step; step >= 0; step = steps_[as_index(step)].before) way.push_back(step);
    bool swapped = false;
    for (std::size_t i = 0; i < answer.places.size(); ++i) {
      const BeamStep& step = steps_[as_index(way[way.size() - 1 - i])];
      answer.places[i] = step.place;
      if (swapped && step.place.side != no_side) answer.places[i].side = 1 - step.place.side;
      swapped = swapped != step.swapped;
    }
    return answer;
  }

  const FlagProblem& problem_;
  BeamWidth width_;
  FlagBudget& budget_;
  int tiers_;
  std::vector<FlagX> least_begin_;  ///< of any text from each site on
  std::vector<Cost> base_;          ///< of each label alone
  bool symmetric_{true};
  std::vector<BeamState> states_;
  std::vector<BeamState> next_;
  std::vector<BeamMove> moves_;
  std::size_t most_moves_{0};
  int move_count_{0};
  std::vector<BeamStep> steps_;
};

}  // namespace

FlagAnswer search_beam(const FlagProblem& problem, BeamWidth width, FlagBudget& budget) {
  return Beam(problem, width, budget).run();
}

FlagProblem make_mirrored(const FlagProblem& problem) {
  FlagProblem mirrored = problem;
  mirrored.left = -problem.right;
  mirrored.right = -problem.left;
  std::swap(mirrored.clear_left, mirrored.clear_right);
  std::reverse(mirrored.sites.begin(), mirrored.sites.end());
  for (FlagSite& site : mirrored.sites) {
    site.x = -site.x;
    for (FlagSpot& spot : site.spots) spot = {-spot.end, -spot.begin, spot.cost};
  }
  return mirrored;
}

std::vector<FlagPlace> make_mirrored(std::vector<FlagPlace> places) {
  std::reverse(places.begin(), places.end());
  return places;
}

}  // namespace chronodraw
