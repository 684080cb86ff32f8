// SPDX-License-Identifier: MIT
#include "layout/lanes/pack_lane.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <queue>
#include <set>
#include <utility>

namespace chronodraw {

namespace {

constexpr std::size_t most_rounds = 64;       // of changing sides
constexpr std::size_t most_visits = 100'000;  // of items in all of them
constexpr std::size_t least_rounds = 4;       // fewer are not worth a begin
constexpr int impossible = std::numeric_limits<int>::max() / 2;

/// Rows that are free, by height and number.
class FreeRows {
 public:
  void add(Px height, int row) { rows_.insert({height, row}); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }

  /// The one that has to grow least for `height`; of equals the first.
  int take(Px height) {
    auto best = rows_.lower_bound({height, 0});
    if (best == rows_.end()) best = rows_.lower_bound({rows_.rbegin()->first, 0});
    const int row = best->second;
    rows_.erase(best);
    return row;
  }

 private:
  std::set<std::pair<Px, int>> rows_;
};

/// Interval partitioning with any free row is optimal, so the choice among them may serve the heights.
std::vector<int> pack_by_height(std::span<const Interval> rooms, std::span<const Px> heights) {
  std::vector<int> rows(rooms.size());
  std::vector<Px> row_heights;
  FreeRows free;
  using Busy = std::pair<Px, int>;
  std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
  for (const std::size_t i : order_by_begin(rooms)) {
    for (; !busy.empty() && busy.top().first <= rooms[i].begin; busy.pop())
      free.add(row_heights[static_cast<std::size_t>(busy.top().second)], busy.top().second);
    if (free.empty()) {
      free.add({}, static_cast<int>(row_heights.size()));
      row_heights.emplace_back();
    }
    rows[i] = free.take(heights[i]);
    Px& height = row_heights[static_cast<std::size_t>(rows[i])];
    height = std::max(height, heights[i]);
    busy.emplace(std::max(rooms[i].begin, rooms[i].end), rows[i]);
  }
  return rows;
}

/// The first place where the most rooms lie over each other.
Px find_witness(std::span<const Interval> rooms) {
  std::vector<std::pair<Px, int>> changes;
  for (const Interval& room : rooms) {
    changes.emplace_back(room.begin, 1);
    changes.emplace_back(std::max(room.begin, room.end), -1);
  }
  std::sort(changes.begin(), changes.end());
  Px witness;
  int depth = 0;
  int most = 0;
  for (const auto& [at, change] : changes) {
    depth += change;
    if (depth > most) most = depth, witness = at;
  }
  return witness;
}

bool is_over(const Interval& room, Px at) { return room.begin <= at && at < room.end; }

class LanePacker {
 public:
  explicit LanePacker(std::span<const Stances> items) : items_(items), stances_(items.size(), 0) {}

  PackedLane run() {
    if (items_.empty()) return {};
    change_sides();
    PackedLane packed = pack();
    improve_rows(packed);
    while ((packed.depth = find_depth(find_rooms(), {})) < packed.count) {  // each round takes a row away
      packed = pack();
      improve_rows(packed);
    }
    packed.stances = stances_;
    return packed;
  }

 private:
  [[nodiscard]] const Stance& stance(std::size_t item) const {
    return items_[item][static_cast<std::size_t>(stances_[item])];
  }

  [[nodiscard]] std::vector<Interval> find_rooms() const {
    std::vector<Interval> rooms(items_.size());
    for (std::size_t i = 0; i < items_.size(); ++i) rooms[i] = stance(i).room;
    return rooms;
  }

  [[nodiscard]] PackedLane pack() const {
    std::vector<Px> heights(items_.size());
    for (std::size_t i = 0; i < items_.size(); ++i) heights[i] = stance(i).height;
    const bool is_even = std::adjacent_find(heights.begin(), heights.end(), std::not_equal_to<>()) == heights.end();
    const std::vector<Interval> rooms = find_rooms();
    PackedLane packed;
    packed.rows = is_even ? pack_rows(rooms, {}) : pack_by_height(rooms, heights);
    packed.count = *std::max_element(packed.rows.begin(), packed.rows.end()) + 1;
    return packed;
  }

  /// A stance as tall as the item's present one that leaves `at` free, the cheapest.
  [[nodiscard]] std::optional<int> find_way_out(std::size_t item, Px at) const {
    std::optional<int> best;
    const Stances& all = items_[item];
    for (std::size_t s = 0; s < all.size(); ++s) {
      if (all[s].height > stance(item).height || is_over(all[s].room, at)) continue;
      if (!best || all[s].cost < all[static_cast<std::size_t>(*best)].cost) best = static_cast<int>(s);
    }
    return best;
  }

  /// The change at the deepest place that costs least; items changed before stay.
  [[nodiscard]] std::optional<std::pair<std::size_t, int>> find_change(Px at, const std::vector<bool>& settled) const {
    std::optional<std::pair<std::size_t, int>> best;
    int least = impossible;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (settled[i] || items_[i].size() < 2 || !is_over(stance(i).room, at)) continue;
      const std::optional<int> way_out = find_way_out(i, at);
      if (!way_out) continue;
      const int loss = items_[i][static_cast<std::size_t>(*way_out)].cost - stance(i).cost;
      if (loss < least) least = loss, best = {i, *way_out};
    }
    return best;
  }

  /// Moves labels to their other side where the lane is deepest, as long as that may save a row.
  void change_sides() {
    const std::size_t rounds = std::min(most_rounds, most_visits / items_.size());
    if (rounds < least_rounds) return;
    std::vector<int> kept = stances_;
    std::vector<bool> settled(items_.size());
    const int first = find_depth(find_rooms(), {});
    int least = first;
    for (std::size_t round = 0; round < rounds && least > 1; ++round) {
      const auto change = find_change(find_witness(find_rooms()), settled);
      if (!change) break;
      const int before = std::exchange(stances_[change->first], change->second);
      settled[change->first] = true;
      const int depth = find_depth(find_rooms(), {});
      if (depth > first) stances_[change->first] = before;
      if (depth < least) least = depth, kept = stances_;
    }
    stances_ = std::move(kept);
  }

  /// The items of each row, from left to right.
  [[nodiscard]] std::vector<std::vector<std::size_t>> list_rows(const PackedLane& packed) const {
    std::vector<std::vector<std::size_t>> rows(static_cast<std::size_t>(packed.count));
    for (const std::size_t i : order_by_begin(find_rooms()))
      rows[static_cast<std::size_t>(packed.rows[i])].push_back(i);
    return rows;
  }

  /// Where all items have their best stance already, no row can be better.
  void improve_rows(const PackedLane& packed) {
    if (std::all_of(stances_.begin(), stances_.end(), [](int stance) { return stance == 0; })) return;
    for (const std::vector<std::size_t>& row : list_rows(packed)) {
      std::vector<const Stances*> chain;
      for (const std::size_t item : row) chain.push_back(&items_[item]);
      const std::vector<int> chosen = choose_stances(chain);
      for (std::size_t i = 0; i < chosen.size(); ++i) stances_[row[i]] = chosen[i];
    }
  }

  std::span<const Stances> items_;
  std::vector<int> stances_;
};

/// The least sum of costs up to a stance, and the stance before that it comes from.
struct Step {
  int cost{impossible};
  int from{-1};
};

std::vector<Step> make_steps(const Stances& before, const std::vector<Step>& costs, const Stances& next) {
  std::vector<Step> steps(next.size());
  for (std::size_t s = 0; s < next.size(); ++s) {
    for (std::size_t t = 0; t < before.size(); ++t) {
      if (costs[t].cost >= impossible || before[t].room.end > next[s].room.begin) continue;
      const int cost = costs[t].cost + next[s].cost;
      if (cost < steps[s].cost) steps[s] = {cost, static_cast<int>(t)};
    }
  }
  return steps;
}

}  // namespace

std::vector<int> choose_stances(std::span<const Stances* const> row) {
  if (row.empty()) return {};
  std::vector<std::vector<Step>> table(row.size());
  for (const Stance& stance : *row.front()) table.front().push_back({stance.cost, -1});
  for (std::size_t i = 1; i < row.size(); ++i) table[i] = make_steps(*row[i - 1], table[i - 1], *row[i]);
  const auto best = std::min_element(table.back().begin(), table.back().end(),
                                     [](const Step& a, const Step& b) { return a.cost < b.cost; });
  if (best->cost >= impossible) return {};
  std::vector<int> chosen(row.size());
  int stance = static_cast<int>(best - table.back().begin());
  for (std::size_t i = row.size(); i-- > 0;) {
    chosen[i] = stance;
    stance = table[i][static_cast<std::size_t>(stance)].from;
  }
  return chosen;
}

PackedLane pack_lane(std::span<const Stances> items) { return LanePacker(items).run(); }

}  // namespace chronodraw
