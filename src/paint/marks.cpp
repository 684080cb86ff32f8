// SPDX-License-Identifier: MIT
#include "paint/marks.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

/// The first `length` of a line's first piece.
Line make_stub(Point from, Point to, Px length) {
  const auto step = [&](Px a, Px b) { return a + std::clamp(b - a, -length, length); };
  return {{from, {step(from.x, to.x), step(from.y, to.y)}}, {}};
}

}  // namespace

MarkPainter::MarkPainter(const PaintInput& input) : input_(input) {
  paint_parts<Line>(input.plan, Role::leader, [&](const Part& part, const Line& line) {
    if (line.points.size() < 2) return;
    leaders_.emplace(line.points.front(), &part);
    leaders_.emplace(line.points.back(), &part);
  });
}

void MarkPainter::paint_mark(SceneItems& items, const Part& part) {
  const Color color = find_hue(input_, part.subject).mark;
  if (const Dot* dot = std::get_if<Dot>(&part.shape)) paint_shape(items, *dot, color);
  if (const Diamond* diamond = std::get_if<Diamond>(&part.shape)) paint_shape(items, *diamond, color);
  if (const Bar* bar = std::get_if<Bar>(&part.shape)) paint_shape(items, *bar, color);
}

/// As wide as the theme says at its mark radius; 0.8 px narrower for dots 1.2 px smaller, never under 0.5 px.
Px MarkPainter::find_halo(Px radius) const {
  const Px full = input_.theme.mark_halo;
  const Px least = std::min(full, px(0.5));
  const Px lost = std::max(Px{}, input_.theme.mark_radius - radius) * 2 / 3;
  return std::max(least, full - lost);
}

/// Under the neighbours that are still to come.
SliceLap MarkPainter::find_lap(const std::vector<Slice>& painted, const Dot& dot) {
  constexpr Px lap = px(0.5);
  const auto is_to_come = [&](int slice) {
    if (slice < 0 || slice >= dot.slices) return false;
    return std::none_of(painted.begin(), painted.end(), [&](const Slice& s) { return s.number == slice; });
  };
  return {is_to_come(dot.slice - 1) ? lap : Px{}, is_to_come(dot.slice + 1) ? lap : Px{}};
}

void MarkPainter::paint_shape(SceneItems& items, const Dot& dot, Color color) {
  std::vector<Slice>& painted = painted_[dot.center];
  if (std::find(painted.begin(), painted.end(), Slice{dot.slice, color}) != painted.end()) return;
  if (painted.empty()) {
    const Px halo = find_halo(dot.radius);
    append_fill(items, Circle{dot.center, dot.radius + halo}, input_.theme.background);
    paint_stubs(items, dot.center, dot.radius + halo + px(1));
  }
  append_fill(items, make_dot_outline(dot, find_lap(painted, dot)), color);
  painted.push_back({dot.slice, color});
}

void MarkPainter::paint_shape(SceneItems& items, const Diamond& diamond, Color color) {
  const Px halo = find_halo(input_.theme.mark_radius);
  append_fill(items, make_diamond_outline(diamond, halo), input_.theme.background);
  paint_stubs(items, diamond.center, diamond.radius + 2 * halo + px(1));
  append_fill(items, make_diamond_outline(diamond), color);
}

void MarkPainter::paint_shape(SceneItems& items, const Bar& bar, Color color) {
  append_fill(items, make_bar_outline(bar, {input_.theme.bar_radius, {}, {}}), color);
}

void MarkPainter::paint_stubs(SceneItems& items, Point center, Px reach) {
  const auto [first, last] = leaders_.equal_range(center);
  for (auto leader = first; leader != last; ++leader) {
    const Part& part = *leader->second;
    const std::vector<Point>& points = std::get<Line>(part.shape).points;
    const bool from_front = points.front() == center;
    const Point next = from_front ? points[1] : points[points.size() - 2];
    append_stroke(items, make_stub(center, next, reach), find_hue(input_, part.subject).mark,
                  input_.theme.leader_width);
  }
}

}  // namespace chronodraw
