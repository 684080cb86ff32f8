// SPDX-License-Identifier: MIT
#include <algorithm>

#include "plan/plan.hpp"

namespace chronodraw {

namespace {

Rect find_box(const Bar& bar) { return bar.rect; }

Rect find_box(const Dot& dot) {
  const Px left = dot.center.x - dot.radius;
  const Px begin = left + 2 * dot.radius * dot.slice / dot.slices;
  const Px end = left + 2 * dot.radius * (dot.slice + 1) / dot.slices;
  return {begin, dot.center.y - dot.radius, end - begin, 2 * dot.radius};
}

Rect find_box(const Diamond& diamond) {
  return make_inflated({diamond.center.x, diamond.center.y, {}, {}}, diamond.radius);
}

Rect find_box(const Line& line) {
  if (line.points.empty()) return {};
  const auto [left, right] = std::minmax_element(line.points.begin(), line.points.end(),
                                                 [](const Point& a, const Point& b) { return a.x < b.x; });
  const auto [top, bottom] = std::minmax_element(line.points.begin(), line.points.end(),
                                                 [](const Point& a, const Point& b) { return a.y < b.y; });
  return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

Rect find_box(const PlacedText& text) { return {text.origin.x, text.origin.y, text.block.width, text.block.height}; }

}  // namespace

Rect find_bounds(const Shape& shape) {
  return std::visit([](const auto& one) { return find_box(one); }, shape);
}

}  // namespace chronodraw
