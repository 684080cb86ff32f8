// SPDX-License-Identifier: MIT
#include "paint/marks.hpp"

#include <algorithm>

#include "paint/doubtful.hpp"

namespace chronodraw {

namespace {

/// The first `length` of a line's first piece.
Line make_stub(Point from, Point to, Px length) {
  const auto step = [&](Px a, Px b) { return a + std::clamp(b - a, -length, length); };
  return {{from, {step(from.x, to.x), step(from.y, to.y)}}, {}};
}

}  // namespace

void append_dot(SceneItems& items, const Dot& dot, Finish finish, Color color, Color ground) {
  if (finish == Finish::solid) return append_fill(items, make_dot_outline(dot), color);
  append_hollow(items, Circle{dot.center, dot.radius - hollow_width / 2}, finish, color, ground);
}

void append_precision_bar(SceneItems& items, const Bar& bar, Finish finish, Color color, const Theme& theme) {
  const BarCut cut{theme.bar_radius, {}, {}};
  if (is_fading(bar)) return append_fade(items, bar, color);
  if (finish == Finish::solid) return append_fill(items, make_bar_outline(bar, cut), color);
  const Bar inner{make_inflated(bar.rect, -hollow_width / 2), bar.start, bar.end, bar.flow};
  append_hollow(items, make_bar_outline(inner, cut), finish, color, theme.background);
}

void append_tie(SceneItems& items, const Line& line, Finish finish, Color color, const Theme& theme) {
  if (finish == Finish::solid) return append_stroke(items, line, color, theme.leader_width);
  append_dotted(items, line, color, theme.leader_width);
}

MarkPainter::MarkPainter(const PaintInput& input) : input_(input) {
  paint_parts<Line>(input.plan, Role::leader, [&](const Part& part, const Line& line) {
    if (line.points.size() < 2) return;
    leaders_.emplace(line.points.front(), &part);
    leaders_.emplace(line.points.back(), &part);
  });
}

void MarkPainter::paint_mark(SceneItems& items, const Part& part) {
  const Color color = find_hue(input_, part.subject).mark;
  if (const Dot* dot = std::get_if<Dot>(&part.shape)) paint_dot(items, part, *dot);
  if (const Diamond* diamond = std::get_if<Diamond>(&part.shape)) paint_diamond(items, part, *diamond);
  if (const Bar* bar = std::get_if<Bar>(&part.shape)) {
    append_precision_bar(items, *bar, part.finish, color, input_.theme);
  }
  if (const Line* line = std::get_if<Line>(&part.shape)) append_tie(items, *line, part.finish, color, input_.theme);
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

void MarkPainter::paint_dot(SceneItems& items, const Part& part, const Dot& dot) {
  const Hue hue = find_hue(input_, part.subject);
  std::vector<Slice>& painted = painted_[dot.center];
  if (std::find(painted.begin(), painted.end(), Slice{dot.slice, hue.mark}) != painted.end()) return;
  if (painted.empty()) {
    const Px halo = find_halo(dot.radius);
    append_fill(items, Circle{dot.center, dot.radius + halo}, input_.theme.background);
    paint_stubs(items, dot.center, dot.radius + halo + px(1));
  }
  if (dot.slices <= 1) {
    append_dot(items, dot, part.finish, hue.mark, input_.theme.background);
  } else {  // too small for an outline of its own: what is not certain is paler
    append_fill(items, make_dot_outline(dot, find_lap(painted, dot)),
                part.finish == Finish::solid ? hue.mark : hue.tint);
  }
  painted.push_back({dot.slice, hue.mark});
}

void MarkPainter::paint_diamond(SceneItems& items, const Part& part, const Diamond& diamond) {
  const Color color = find_hue(input_, part.subject).mark;
  const Px halo = find_halo(input_.theme.mark_radius);
  append_fill(items, make_diamond_outline(diamond, halo), input_.theme.background);
  paint_stubs(items, diamond.center, diamond.radius + 2 * halo + px(1));
  if (part.finish == Finish::solid) return append_fill(items, make_diamond_outline(diamond), color);
  append_hollow(items, make_diamond_outline(diamond, -hollow_width / 2), part.finish, color, input_.theme.background);
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
