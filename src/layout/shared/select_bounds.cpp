// SPDX-License-Identifier: MIT
#include "layout/shared/select_bounds.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <string>
#include <utility>

namespace chronodraw {

namespace {

constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max() / 4;

/// Every begin and end, each once, in order.
std::vector<Px> list_places(std::span<const WeightedInterval> intervals) {
  std::vector<Px> places;
  for (const WeightedInterval& interval : intervals) {
    places.push_back(interval.begin);
    places.push_back(interval.end);
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

std::size_t find_place(const std::vector<Px>& places, Px at) {
  return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), at) - places.begin());
}

struct Arc {
  std::size_t to;
  int room;  ///< units it still takes
  std::int64_t cost;
};

/// Units of flow from the first place to the last, each along the cheapest path there still is: an interval is an arc
/// of its weight, gained once; to pass on to the next place costs nothing.
class Flow {
 public:
  Flow(std::span<const WeightedInterval> intervals, int rows)
      : places_(list_places(intervals)), leaving_(places_.size()) {
    for (std::size_t i = 0; i + 1 < places_.size(); ++i) add_arc(i, i + 1, rows, 0);
    for (const WeightedInterval& interval : intervals)
      add_arc(find_place(places_, interval.begin), find_place(places_, interval.end), 1, -interval.weight);
    find_first_potentials();
  }

  std::int64_t run(int rows) {
    std::int64_t gained = 0;
    for (int unit = 0; unit < rows && !places_.empty(); ++unit) {
      const std::int64_t gain = send_unit();
      if (gain <= 0) break;
      gained += gain;
    }
    return gained;
  }

 private:
  void add_arc(std::size_t from, std::size_t to, int room, std::int64_t cost) {
    leaving_[from].push_back(arcs_.size());
    arcs_.push_back({to, room, cost});
    leaving_[to].push_back(arcs_.size());
    arcs_.push_back({from, 0, -cost});
  }

  /// Arcs with room all lead onward, so one pass finds the cheapest ways.
  void find_first_potentials() {
    potential_.assign(places_.size(), unreached);
    if (!places_.empty()) potential_.front() = 0;
    for (std::size_t place = 0; place < places_.size(); ++place) {
      for (const std::size_t index : leaving_[place]) {
        const Arc& arc = arcs_[index];
        if (arc.room > 0) potential_[arc.to] = std::min(potential_[arc.to], potential_[place] + arc.cost);
      }
    }
  }

  /// Cheapest ways by costs made positive by the potentials (Dijkstra); the arc each place is reached by.
  std::vector<std::size_t> find_ways() {
    using Entry = std::pair<std::int64_t, std::size_t>;
    std::vector<std::int64_t> cost(places_.size(), unreached);
    std::vector<std::size_t> reached_by(places_.size(), arcs_.size());
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    cost.front() = 0;
    open.push({0, 0});
    while (!open.empty()) {
      const auto [so_far, place] = open.top();
      open.pop();
      if (so_far > cost[place]) continue;
      for (const std::size_t index : leaving_[place]) {
        const Arc& arc = arcs_[index];
        const std::int64_t next = so_far + arc.cost + potential_[place] - potential_[arc.to];
        if (arc.room == 0 || next >= cost[arc.to]) continue;
        cost[arc.to] = next;
        reached_by[arc.to] = index;
        open.push({next, arc.to});
      }
    }
    for (std::size_t place = 0; place < places_.size(); ++place)
      potential_[place] += std::min(cost[place], cost.back());
    return reached_by;
  }

  std::int64_t send_unit() {
    const std::vector<std::size_t> reached_by = find_ways();
    if (reached_by.back() == arcs_.size()) return 0;
    std::int64_t gain = 0;
    for (std::size_t place = places_.size() - 1; place != 0;) {
      const std::size_t index = reached_by[place];
      gain -= arcs_[index].cost;
      --arcs_[index].room;
      ++arcs_[index ^ 1U].room;
      place = arcs_[index ^ 1U].to;
    }
    return gain;
  }

  std::vector<Px> places_;
  std::vector<std::vector<std::size_t>> leaving_;  ///< indices of arcs
  std::vector<Arc> arcs_;                          ///< each followed by its reverse
  std::vector<std::int64_t> potential_;
};

}  // namespace

std::int64_t find_row_bound(std::span<const WeightedInterval> intervals) {
  std::vector<WeightedInterval> ordered(intervals.begin(), intervals.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const WeightedInterval& a, const WeightedInterval& b) { return a.end < b.end; });
  std::vector<std::int64_t> best{0};  // with the first so many
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    const auto clear =
        std::upper_bound(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(i), ordered[i].begin,
                         [](Px at, const WeightedInterval& other) { return at < other.end; });
    const auto before = static_cast<std::size_t>(clear - ordered.begin());
    best.push_back(std::max(best.back(), best[before] + ordered[i].weight));
  }
  return best.back();
}

std::int64_t find_rows_bound(std::span<const WeightedInterval> intervals, int rows) {
  return Flow(intervals, rows).run(rows);
}

std::vector<BoundCheck> bound_selection(const std::vector<SelectPoint>& points, const std::vector<std::size_t>& kept,
                                        const SelectRoom& room, const MeasureLabel& measure) {
  if (kept.size() == points.size() || points.size() > most_bounded) return {};
  std::vector<WeightedInterval> all;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Px width = measure(i);
    const Px axis = (room.end - room.begin) * static_cast<std::int64_t>(points[i].axis);  // one after the other
    const Px begin = axis + find_label_begin(points[i].at, width, room);
    all.push_back({begin, std::min(begin + width, axis + room.end), points[i].importance});
  }
  std::vector<WeightedInterval> shown;
  std::int64_t weight = 0;
  for (const std::size_t i : kept) {
    shown.push_back(all[i]);
    weight += all[i].weight;
  }
  const auto make_check = [](std::string name, std::int64_t value, std::int64_t bound) {
    return BoundCheck{std::move(name), static_cast<double>(value), static_cast<double>(bound)};
  };
  return {make_check("importance in one row", find_row_bound(shown), find_row_bound(all)),
          make_check("importance shown", weight, find_rows_bound(all, room.rows))};
}

}  // namespace chronodraw
