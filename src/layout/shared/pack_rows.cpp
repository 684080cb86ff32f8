// SPDX-License-Identifier: MIT
#include "layout/shared/pack_rows.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace chronodraw {

std::vector<std::size_t> order_by_begin(std::span<const Interval> intervals) {
  std::vector<std::size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return intervals[a].begin < intervals[b].begin; });
  return order;
}

std::vector<int> pack_rows(std::span<const Interval> intervals, Px gap) {
  std::vector<int> rows(intervals.size());
  std::priority_queue<int, std::vector<int>, std::greater<>> free;
  using Busy = std::pair<Px, int>;
  std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
  int count = 0;
  for (const std::size_t i : order_by_begin(intervals)) {
    while (!busy.empty() && busy.top().first <= intervals[i].begin) {
      free.push(busy.top().second);
      busy.pop();
    }
    rows[i] = free.empty() ? count++ : free.top();
    if (!free.empty()) free.pop();
    busy.emplace(std::max(intervals[i].begin, intervals[i].end) + gap, rows[i]);
  }
  return rows;
}

int find_depth(std::span<const Interval> intervals, Px gap) {
  std::vector<std::pair<Px, int>> changes;  // an end sorts before a start at the same place
  for (const Interval& interval : intervals) {
    changes.emplace_back(interval.begin, 1);
    changes.emplace_back(std::max(interval.begin, interval.end) + gap, -1);
  }
  std::sort(changes.begin(), changes.end());
  int depth = 0;
  int most = 0;
  for (const auto& change : changes) most = std::max(most, depth += change.second);
  return most;
}

}  // namespace chronodraw
