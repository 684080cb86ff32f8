// SPDX-License-Identifier: MIT
#include "paint/shapes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace chronodraw;

namespace {

constexpr Point center{px(100), px(50)};
constexpr MarkShape shapes[] = {MarkShape::diamond, MarkShape::square, MarkShape::triangle};

std::vector<Point> find_corners(const Outline& outline) {
  std::vector<Point> corners;
  for (const PathCommand& command : std::get<PathData>(outline)) {
    if (const auto* move = std::get_if<MoveTo>(&command)) corners.push_back(move->to);
    if (const auto* line = std::get_if<LineTo>(&command)) corners.push_back(line->to);
  }
  return corners;
}

double find_area(const std::vector<Point>& corners) {
  double twice = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point& a = corners[i];
    const Point& b = corners[(i + 1) % corners.size()];
    twice += a.x.value() * b.y.value() - b.x.value() * a.y.value();
  }
  return std::abs(twice) / 2;
}

}  // namespace

TEST_CASE("every shape is about as large as the disc it stands for", "[paint]") {
  for (const MarkShape shape : shapes) {
    const double area = find_area(find_corners(make_mark_outline(Dot{center, px(10)}, shape)));
    CHECK(area / 314.16 == Approx(1).margin(0.1));
  }
  CHECK(make_mark_outline(Dot{center, px(4)}, MarkShape::circle, px(1)) == Outline{Circle{center, px(5)}});
}

TEST_CASE("a shape grows by as much on every side", "[paint]") {
  const Dot dot{center, px(10)};
  const auto square = find_corners(make_mark_outline(dot, MarkShape::square, px(2)));
  CHECK((square[2].x - center.x).value() == Approx(8.9 + 2).margin(0.01));
  const auto diamond = find_corners(make_mark_outline(dot, MarkShape::diamond, px(2)));
  CHECK((diamond[1].x - center.x).value() == Approx(12.5 + 2 * std::sqrt(2.0)).margin(0.01));
  const auto triangle = find_corners(make_mark_outline(dot, MarkShape::triangle, px(2)));
  CHECK((triangle[1].y - center.y).value() == Approx(7.4 + 2).margin(0.01));
}

TEST_CASE("slices of a shape are the shape, cut from top to bottom", "[paint]") {
  for (const MarkShape shape : shapes) {
    const double whole = find_area(find_corners(make_mark_outline(Dot{center, px(10)}, shape)));
    double sum = 0;
    for (int slice = 0; slice < 3; ++slice)
      sum += find_area(find_corners(make_slice_outline(Dot{center, px(10), slice, 3}, shape, {})));
    CHECK(sum == Approx(whole).epsilon(0.01));
  }
}

TEST_CASE("a slit parts the slices of a shared mark", "[paint]") {
  for (const MarkShape shape : shapes) {
    const SliceLap slit{px(-0.5), px(-0.5)};
    const auto left = find_corners(make_slice_outline(Dot{center, px(5), 0, 2}, shape, slit));
    const auto right = find_corners(make_slice_outline(Dot{center, px(5), 1, 2}, shape, slit));
    const auto by_x = [](Point a, Point b) { return a.x < b.x; };
    const Px gap =
        std::min_element(right.begin(), right.end(), by_x)->x - std::max_element(left.begin(), left.end(), by_x)->x;
    CHECK(gap == px(1));
  }
  CHECK(make_slice_outline(Dot{center, px(4), 0, 2}, MarkShape::circle, {}) == make_dot_outline({center, px(4), 0, 2}));
}
