// SPDX-License-Identifier: MIT
#include "layout/shared/select_bounds.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "support/random.hpp"

using namespace chronodraw;

namespace {

std::vector<WeightedInterval> make_intervals(Random& random, int count) {
  std::vector<WeightedInterval> intervals;
  for (int i = 0; i < count; ++i) {
    const Px begin = px(static_cast<double>(random.between(0, 30)));
    const Px end = begin + px(static_cast<double>(random.between(1, 12)));
    intervals.push_back({begin, end, random.between(1, 5)});
  }
  return intervals;
}

/// Of every subset that has at most `rows` over any begin, the heaviest.
std::int64_t enumerate(const std::vector<WeightedInterval>& intervals, int rows) {
  std::int64_t best = 0;
  for (unsigned subset = 0; subset < 1U << intervals.size(); ++subset) {
    std::int64_t weight = 0;
    bool fits = true;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
      if ((subset >> i & 1U) == 0) continue;
      weight += intervals[i].weight;
      int over = 0;
      for (std::size_t j = 0; j < intervals.size(); ++j) {
        const bool covers = intervals[j].begin <= intervals[i].begin && intervals[i].begin < intervals[j].end;
        over += (subset >> j & 1U) != 0 && covers ? 1 : 0;
      }
      fits = fits && over <= rows;
    }
    if (fits) best = std::max(best, weight);
  }
  return best;
}

}  // namespace

TEST_CASE("the bounds are what enumerating every choice of up to twelve labels finds", "[bounds]") {
  Random random(7);
  for (int trial = 0; trial < 120; ++trial) {
    const auto intervals = make_intervals(random, 1 + trial % 12);
    INFO("trial " << trial);
    CHECK(find_row_bound(intervals) == enumerate(intervals, 1));
    for (int rows = 1; rows <= 4; ++rows) CHECK(find_rows_bound(intervals, rows) == enumerate(intervals, rows));
  }
}

TEST_CASE("a flow of one unit is the exact row", "[bounds]") {
  Random random(8);
  for (int trial = 0; trial < 40; ++trial) {
    const auto intervals = make_intervals(random, 200);
    CHECK(find_rows_bound(intervals, 1) == find_row_bound(intervals));
  }
}

TEST_CASE("more rows never bound lower, and enough of them take all", "[bounds]") {
  Random random(9);
  const auto intervals = make_intervals(random, 60);
  std::int64_t all = 0;
  for (const WeightedInterval& interval : intervals) all += interval.weight;
  for (int rows = 1; rows < 60; ++rows) CHECK(find_rows_bound(intervals, rows) <= find_rows_bound(intervals, rows + 1));
  CHECK(find_rows_bound(intervals, 60) == all);
  CHECK(find_rows_bound({}, 3) == 0);
  CHECK(find_row_bound({}) == 0);
}

TEST_CASE("labels that touch share a row", "[bounds]") {
  const std::vector<WeightedInterval> touching{{px(0), px(10), 2}, {px(10), px(20), 3}, {px(9), px(11), 4}};
  CHECK(find_row_bound(touching) == 5);
  CHECK(find_rows_bound(touching, 2) == 9);
}

TEST_CASE("the importance that is kept stands beside the most that could be", "[bounds]") {
  const std::vector<SelectPoint> points{{px(100), 3}, {px(130), 4}, {px(160), 3}};
  const SelectRoom room{px(0), px(1000), 1, 10};
  const MeasureLabel measure = [](std::size_t) { return px(40); };
  const auto kept = select_points(points, room, measure);
  CHECK(kept == std::vector<std::size_t>{1});
  CHECK(bound_selection(points, kept, room, measure) ==
        std::vector<BoundCheck>{{"importance in one row", 4, 6}, {"importance shown", 4, 6}});
  CHECK(bound_selection(points, {0, 1, 2}, room, measure).empty());
  CHECK(bound_selection(std::vector<SelectPoint>(most_bounded + 1), {}, room, measure).empty());
}

TEST_CASE("the bounds of several axes are those of each together", "[bounds]") {
  const MeasureLabel measure = [](std::size_t i) { return i == 0 ? px(500) : px(60); };
  const SelectRoom room{px(0), px(200), 1, 10};
  const std::vector<SelectPoint> points{{px(190), 5, 0}, {px(10), 3, 1}, {px(20), 2, 1}, {px(150), 1, 1}};
  for (const BoundCheck& check : bound_selection(points, {0, 1, 3}, room, measure)) {
    CHECK(check.value == 9);
    CHECK(check.bound == 9);
  }
}

TEST_CASE("no selection shows more than its bounds, nor much less", "[bounds]") {
  Random random(10);
  double shown = 0;
  double possible = 0;
  for (int trial = 0; trial < 60; ++trial) {
    std::vector<SelectPoint> points(static_cast<std::size_t>(10 + trial));
    std::vector<Px> widths;
    for (SelectPoint& point : points) {
      point.at = px(static_cast<double>(random.between(0, 600)));
      point.importance = static_cast<int>(random.between(1, 5));
      widths.push_back(px(static_cast<double>(random.between(50, 140))));
    }
    std::sort(points.begin(), points.end(), [](const SelectPoint& a, const SelectPoint& b) { return a.at < b.at; });
    const MeasureLabel measure = [&](std::size_t i) { return widths[i]; };
    for (int rows = 1; rows <= 5; ++rows) {
      const SelectRoom room{px(0), px(600), rows, 1000};
      for (const BoundCheck& check : bound_selection(points, select_points(points, room, measure), room, measure)) {
        CHECK(check.value <= check.bound);
        if (check.name != "importance shown") continue;
        shown += check.value;
        possible += check.bound;
      }
    }
  }
  CHECK(shown >= 0.85 * possible);
}
