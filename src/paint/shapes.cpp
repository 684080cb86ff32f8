// SPDX-License-Identifier: MIT
#include "paint/shapes.hpp"

#include <algorithm>
#include <vector>

namespace chronodraw {

namespace {

// Of the disc's radius, so that all shapes have about its area.
constexpr double diamond_reach = 1.25;
constexpr double square_reach = 0.89;
constexpr double triangle_inside = 0.74;  // radius of the disc inside the triangle
constexpr double root_2 = 1.41421356237;
constexpr double root_3 = 1.73205080757;

/// A corner, from the mark's centre.
struct Corner {
  double x{0};
  double y{0};
};
using Corners = std::vector<Corner>;

/// Clockwise; none for a disc.
Corners make_corners(MarkShape shape, double radius, double grow) {
  if (shape == MarkShape::diamond) {
    const double reach = diamond_reach * radius + root_2 * grow;
    return {{0, -reach}, {reach, 0}, {0, reach}, {-reach, 0}};
  }
  if (shape == MarkShape::square) {
    const double reach = square_reach * radius + grow;
    return {{-reach, -reach}, {reach, -reach}, {reach, reach}, {-reach, reach}};
  }
  if (shape == MarkShape::triangle) {
    const double inside = triangle_inside * radius + grow;
    return {{0, -2 * inside}, {root_3 * inside, inside}, {-root_3 * inside, inside}};
  }
  return {};
}

/// What lies on the right of `edge`, or on the left of it.
Corners make_clipped(const Corners& corners, double edge, bool right) {
  Corners kept;
  const auto is_inside = [&](const Corner& corner) { return right ? corner.x >= edge : corner.x <= edge; };
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % corners.size()];
    if (is_inside(a)) kept.push_back(a);
    if (is_inside(a) != is_inside(b)) kept.push_back({edge, a.y + (b.y - a.y) * (edge - a.x) / (b.x - a.x)});
  }
  return kept;
}

PathData make_path(Point center, const Corners& corners) {
  PathData path;
  for (const Corner& corner : corners) {
    const Point at{center.x + px(corner.x), center.y + px(corner.y)};
    if (path.empty()) {
      path.emplace_back(MoveTo{at});
    } else {
      path.emplace_back(LineTo{at});
    }
  }
  path.emplace_back(ClosePath{});
  return path;
}

}  // namespace

Outline make_mark_outline(const Dot& dot, MarkShape shape, Px grow) {
  if (shape == MarkShape::circle) return Circle{dot.center, dot.radius + grow};
  return make_path(dot.center, make_corners(shape, dot.radius.value(), grow.value()));
}

Outline make_slice_outline(const Dot& dot, MarkShape shape, const SliceLap& lap) {
  if (shape == MarkShape::circle || dot.radius <= Px{}) return make_dot_outline(dot, lap);
  const double radius = dot.radius.value();
  const auto edge = [&](int slice, Px by) { return radius * (2.0 * slice / dot.slices - 1) + by.value(); };
  Corners corners = make_corners(shape, radius, 0);
  if (dot.slice > 0) corners = make_clipped(corners, edge(dot.slice, -lap.left), true);
  if (dot.slice + 1 < dot.slices) corners = make_clipped(corners, edge(dot.slice + 1, lap.right), false);
  if (corners.empty()) return PathData{};
  return make_path(dot.center, corners);
}

}  // namespace chronodraw
