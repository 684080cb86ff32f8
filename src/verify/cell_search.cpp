// SPDX-License-Identifier: MIT
#include "verify/cell_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace chronodraw {
namespace {

constexpr std::int32_t nothing = std::numeric_limits<std::int32_t>::min() / 2;

using Cells = std::array<std::int32_t, most_cells>;

/// How far every cell is taken; those above the axis first.
struct State {
  Cells text;      ///< by texts, with the gap after them
  Cells line;      ///< by leaders
  Cells old_text;  ///< before the labels that may share a leader with the one at hand
  Cells old_line;
  Cells masks;  ///< of the texts of those
  std::int64_t sum{0};
};

class CellSearch {
 public:
  CellSearch(const CellProblem& problem, int above, int below, CellEffort& effort)
      : problem_(problem),
        above_(static_cast<std::size_t>(above)),
        count_(static_cast<std::size_t>(above + below)),
        effort_(effort),
        most_(effort.most_states) {}

  [[nodiscard]] bool is_refuted() {
    find_reaches();
    states_.assign(1, {});
    for (Cells* cells : {&states_[0].text, &states_[0].line}) cells->fill(nothing);
    std::size_t first = 0;
    for (std::size_t i = 0; i < problem_.labels.size() && !states_.empty() && effort_.steps > 0; ++i) {
      if (i > 0 && problem_.labels[i].x_least - problem_.labels[i - 1].x_most > problem_.shared) first = i;
      if (first == i) begin_group();
      next_.clear();
      for (const State& state : states_) place(state, problem_.labels[i]);
      const bool ends = i + 1 == problem_.labels.size() ||
                        problem_.labels[i + 1].x_least - problem_.labels[i].x_most > problem_.shared;
      if (ends) forget(i + 1);
      keep_best(ends);
    }
    return states_.empty() && effort_.steps > 0;
  }

 private:
  /// What no later label can come to is as good as free.
  void find_reaches() {
    const std::size_t n = problem_.labels.size();
    least_text_.assign(n + 1, std::numeric_limits<std::int32_t>::max());
    least_line_.assign(n + 1, std::numeric_limits<std::int32_t>::max());
    for (std::size_t i = n; i-- > 0;) {
      const CellLabel& label = problem_.labels[i];
      std::int32_t text = std::min(least_text_[i + 1], label.x_most + problem_.pass);
      std::int32_t line = least_line_[i + 1];
      for (const CellSpot& spot : label.spots) {
        text = std::min(text, spot.reach_begin);
        line = std::min(line, spot.text_begin - problem_.clear_right);
      }
      least_text_[i] = text;
      least_line_[i] = line;
    }
  }

  void begin_group() {
    for (State& state : states_) {
      state.old_text = state.text;
      state.old_line = state.line;
      state.masks.fill(0);
    }
  }

  void place(const State& state, const CellLabel& label) {
    for (const CellSpot& spot : label.spots) {
      place(state, label, spot, 0, static_cast<int>(above_) - spot.covered);
      if (label.may_hang) place(state, label, spot, above_, static_cast<int>(count_ - above_));
    }
  }

  /// On the side whose cells begin at `side` and are `room`.
  void place(const State& state, const CellLabel& label, const CellSpot& spot, std::size_t side, int room) {
    for (int base = 0; base + label.cells <= room; ++base) {
      if (is_free(state, label, spot, side, base)) next_.push_back(make_next(state, label, spot, side, base));
      const std::size_t cell = side + static_cast<std::size_t>(base);
      if (state.old_text[cell] > label.x_most + problem_.pass) return;  // no leader passes this cell
    }
  }

  [[nodiscard]] bool is_free(const State& state, const CellLabel& label, const CellSpot& spot, std::size_t side,
                             int base) const {
    const std::size_t begin = side + static_cast<std::size_t>(base);
    for (std::size_t c = begin; c < begin + static_cast<std::size_t>(label.cells); ++c) {
      if (state.old_text[c] > spot.reach_begin || (state.masks[c] & spot.mask) != 0 ||
          state.old_line[c] > spot.text_begin - problem_.clear_right)
        return false;
    }
    return true;
  }

  [[nodiscard]] State make_next(const State& state, const CellLabel& label, const CellSpot& spot, std::size_t side,
                                int base) const {
    State next = state;
    const std::size_t begin = side + static_cast<std::size_t>(base);
    for (std::size_t c = side; c < begin; ++c) next.line[c] = std::max(next.line[c], label.x_least);
    for (std::size_t c = begin; c < begin + static_cast<std::size_t>(label.cells); ++c) {
      next.text[c] = std::max(next.text[c], spot.text_end + problem_.along);
      next.line[c] = std::max(next.line[c], label.x_least);
      next.masks[c] |= spot.mask;
    }
    return next;
  }

  void forget(std::size_t from) {
    for (State& state : next_) {
      for (std::size_t c = 0; c < count_; ++c) {
        if (state.text[c] <= least_text_[from]) state.text[c] = nothing;
        if (state.line[c] <= least_line_[from]) state.line[c] = nothing;
      }
    }
  }

  /// Whether `a` leaves all cells at least as free as `b`. `whole`: labels of a shared leader are to come.
  [[nodiscard]] bool is_freer(const State& a, const State& b, bool whole) const {
    for (std::size_t c = 0; c < count_; ++c)
      if (a.text[c] > b.text[c] || a.line[c] > b.line[c]) return false;
    for (std::size_t c = 0; whole && c < count_; ++c)
      if (a.old_text[c] > b.old_text[c] || a.old_line[c] > b.old_line[c] || (a.masks[c] & ~b.masks[c]) != 0)
        return false;
    return true;
  }

  /// next_ without what others are freer than, into states_.
  void keep_best(bool ends) {
    for (State& state : next_) {
      state.sum = 0;
      for (std::size_t c = 0; c < count_; ++c) state.sum += std::int64_t{state.text[c]} + state.line[c];
    }
    std::vector<std::size_t> order(next_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return next_[a].sum < next_[b].sum; });
    states_.clear();
    for (const std::size_t index : order) {
      const State& state = next_[index];
      const auto ahead = std::find_if(states_.begin(), states_.end(),
                                      [&](const State& other) { return is_freer(other, state, !ends); });
      effort_.steps -= 1 + (ahead - states_.begin());
      if (ahead == states_.end()) states_.push_back(state);
      if (effort_.steps <= 0) return;
    }
    while (states_.size() > most_) merge();
  }

  [[nodiscard]] std::int64_t find_distance(const State& a, const State& b) const {
    std::int64_t distance = 0;
    for (std::size_t c = 0; c < count_; ++c) {
      distance += std::abs(std::int64_t{a.text[c]} - b.text[c]) / 4;
      distance += std::abs(std::int64_t{a.line[c]} - b.line[c]) / 4;
    }
    return distance;
  }

  void merge() {
    std::vector<std::pair<std::int64_t, std::size_t>> pairs;
    for (std::size_t i = 0; i + 1 < states_.size(); ++i)
      pairs.emplace_back(find_distance(states_[i], states_[i + 1]), i);
    std::sort(pairs.begin(), pairs.end());
    std::vector<char> gone(states_.size());
    std::vector<char> used(states_.size());
    std::size_t left = states_.size();
    for (const auto& [distance, i] : pairs) {
      if (left <= most_) break;
      if (used[i] != 0 || used[i + 1] != 0) continue;
      used[i] = used[i + 1] = gone[i + 1] = 1;
      join(states_[i], states_[i + 1]);
      --left;
    }
    std::size_t to = 0;
    for (std::size_t i = 0; i < states_.size(); ++i)
      if (gone[i] == 0) states_[to++] = states_[i];
    states_.resize(to);
  }

  void join(State& to, const State& other) const {
    for (std::size_t c = 0; c < count_; ++c) {
      to.text[c] = std::min(to.text[c], other.text[c]);
      to.line[c] = std::min(to.line[c], other.line[c]);
      to.old_text[c] = std::min(to.old_text[c], other.old_text[c]);
      to.old_line[c] = std::min(to.old_line[c], other.old_line[c]);
      to.masks[c] &= other.masks[c];
    }
  }

  const CellProblem& problem_;
  std::size_t above_;
  std::size_t count_;
  CellEffort& effort_;
  std::size_t most_;
  std::vector<State> states_;
  std::vector<State> next_;
  std::vector<std::int32_t> least_text_;
  std::vector<std::int32_t> least_line_;
};

}  // namespace

bool is_refuted(const CellProblem& problem, int above, int below, CellEffort& effort) {
  return above + below <= most_cells && CellSearch(problem, above, below, effort).is_refuted();
}

}  // namespace chronodraw
