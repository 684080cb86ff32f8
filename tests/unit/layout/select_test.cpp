// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>

#include "layout/shared/select.hpp"

using namespace chronodraw;

namespace {

/// A point every 20 px.
std::vector<SelectPoint> make_points(const std::vector<int>& importances) {
  std::vector<SelectPoint> points;
  for (std::size_t i = 0; i < importances.size(); ++i)
    points.push_back({px(20 * static_cast<double>(i)), importances[i]});
  return points;
}

std::vector<std::size_t> select(const std::vector<SelectPoint>& points, int rows, std::size_t most = 1000) {
  return select_points(points, {px(0), px(1000), rows, most}, [](std::size_t) { return px(52); });
}

}  // namespace

TEST_CASE("where labels stand apart, or rows are many, all keep theirs", "[select]") {
  CHECK(select({{px(0), 1}, {px(100), 5}, {px(200), 3}}, 1) == std::vector<std::size_t>{0, 1, 2});
  CHECK(select(make_points({1, 5, 3, 2, 4}), 5) == std::vector<std::size_t>{0, 1, 2, 3, 4});
  CHECK(select({}, 1).empty());
}

TEST_CASE("the more important keep their label, whatever their place", "[select]") {
  CHECK(select(make_points({3, 1, 5, 3, 2, 4}), 1) == std::vector<std::size_t>{2, 5});
  CHECK(select(make_points({3, 1, 5, 3, 2, 4}), 6, 3) == std::vector<std::size_t>{0, 2, 5});
}

TEST_CASE("less important labels fill what the others leave", "[select]") {
  CHECK(select({{px(100), 5}, {px(130), 4}, {px(170), 1}}, 1) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("of equal importance, those that keep their label are spread evenly", "[select]") {
  const std::vector<SelectPoint> points = make_points(std::vector<int>(8, 3));
  CHECK(select(points, 8, 2) == std::vector<std::size_t>{0, 4});
  CHECK(select(points, 8, 4) == std::vector<std::size_t>{0, 2, 4, 6});
}

TEST_CASE("a row more never takes from how many are labelled in a crowd on one place", "[select]") {
  const std::vector<SelectPoint> crowd(40, {px(500), 3});
  for (int rows = 1; rows <= 6; ++rows) CHECK(select(crowd, rows).size() == static_cast<std::size_t>(rows));
}

TEST_CASE("labels at the ends of the axis move inward and still count", "[select]") {
  CHECK(select({{px(0), 5}, {px(40), 4}, {px(1000), 5}, {px(950), 4}}, 1) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a label wider than the page has room when it is alone", "[select]") {
  const auto measure = [](std::size_t) { return px(5000); };
  CHECK(select_points(make_points({1, 2, 3}), {px(0), px(60), 1, 10}, measure) == std::vector<std::size_t>{2});
}

TEST_CASE("of many events only few labels are measured", "[select]") {
  std::vector<SelectPoint> points;
  for (int i = 0; i < 100'000; ++i) points.push_back({px(i / 100.0), 1 + i * 7 % 5});
  std::size_t measured = 0;
  const auto measure = [&](std::size_t) { return ++measured, px(130); };
  const auto kept = select_points(points, {px(0), px(1000), 5, 100'000}, measure);
  CHECK(kept.size() >= 25);
  CHECK(kept.size() <= 40);
  CHECK(measured < 1500);
}

TEST_CASE("on several axes importance decides among all, and each axis has its own room", "[select]") {
  const auto measure = [](std::size_t) { return px(52); };
  const std::vector<SelectPoint> points{{px(100), 2, 0}, {px(110), 5, 0}, {px(100), 4, 1}, {px(110), 3, 2}};
  CHECK(select_points(points, {px(0), px(1000), 1, 10}, measure) == std::vector<std::size_t>{1, 2, 3});
  CHECK(select_points(points, {px(0), px(1000), 2, 2}, measure) == std::vector<std::size_t>{1, 2});
}
