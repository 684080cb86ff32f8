// SPDX-License-Identifier: MIT
#include "paint/marks.hpp"

#include <algorithm>

#include "paint/doubtful.hpp"
#include "paint/shapes.hpp"

namespace chronodraw {

namespace {

/// The first `length` of a line's first piece.
Line make_stub(Point from, Point to, Px length) {
  const auto step = [&](Px a, Px b) { return a + std::clamp(b - a, -length, length); };
  return {{from, {step(from.x, to.x), step(from.y, to.y)}}, {}};
}

bool is_within(Point point, const Rect& rect) {
  return point.x >= rect.x && point.x <= rect.right() && point.y >= rect.y && point.y <= rect.bottom();
}

}  // namespace

void append_dot(SceneItems& items, const Dot& dot, const DotLook& look) {
  if (look.finish == Finish::solid) return append_fill(items, make_mark_outline(dot, look.shape), look.color);
  append_hollow(items, make_mark_outline(dot, look.shape, -hollow_width / 2), look.finish, look.color, look.ground);
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
  const std::vector<Hue>& groups = input.theme.group_hues;
  has_shapes_ =
      std::any_of(groups.begin(), groups.end(), [](const Hue& hue) { return hue.shape != MarkShape::circle; });
  paint_parts<Line>(input.plan, Role::leader, [&](const Part& part, const Line& line) {
    if (line.points.size() < 2) return;
    if (part.subject.kind == Subject::Kind::event) own_leaders_.emplace(part.subject.index, &part);
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
    if (!is_fading(*bar)) paint_bead(items, part, std::min(bar->rect.width, bar->rect.height) / 2);
  }
  if (const Line* line = std::get_if<Line>(&part.shape)) append_tie(items, *line, part.finish, color, input_.theme);
}

MarkPainter::Slice MarkPainter::make_slice(const Subject& subject, const Dot& dot) const {
  if (subject.kind != Subject::Kind::event) return {dot.slice};
  const Event& event = input_.timeline.events[static_cast<std::size_t>(subject.index)];
  return {dot.slice, event.group, event.color, event.kind};
}

/// As wide as the theme says at its mark radius; 0.8 px narrower for dots 1.2 px smaller, never under 0.5 px.
Px MarkPainter::find_halo(Px radius) const {
  const Px full = input_.theme.mark_halo;
  const Px least = std::min(full, px(0.5));
  const Px lost = std::max(Px{}, input_.theme.mark_radius - radius) * 2 / 3;
  return std::max(least, full - lost);
}

/// Under the neighbours that are still to come; or, where no colour tells slices apart, away from all neighbours.
SliceLap MarkPainter::find_lap(const std::vector<Slice>& painted, const Dot& dot) const {
  constexpr Px lap = px(0.5);
  const Px slit = input_.theme.mark_slit;
  if (slit > Px{}) return {-slit / 2, -slit / 2};
  const auto is_to_come = [&](int slice) {
    if (slice < 0 || slice >= dot.slices) return false;
    return std::none_of(painted.begin(), painted.end(), [&](const Slice& s) { return s.number == slice; });
  };
  return {is_to_come(dot.slice - 1) ? lap : Px{}, is_to_come(dot.slice + 1) ? lap : Px{}};
}

void MarkPainter::paint_slice(SceneItems& items, const Dot& dot, const DotLook& look, const SliceLap& lap) {
  Outline outline = make_slice_outline(dot, look.shape, lap);
  if (look.finish == Finish::solid || input_.theme.span_outline <= Px{}) {
    append_fill(items, std::move(outline), look.color);
  } else {
    items.emplace_back(Path{std::move(outline), look.ground, Stroke{look.color, input_.theme.span_outline, {}}});
  }
}

void MarkPainter::paint_dot(SceneItems& items, const Part& part, const Dot& dot) {
  const Hue hue = find_hue(input_, part.subject);
  std::vector<Slice>& painted = painted_[dot.center];
  const Slice slice = make_slice(part.subject, dot);
  if (std::find(painted.begin(), painted.end(), slice) != painted.end()) return;
  if (painted.empty()) {
    const Px halo = find_halo(dot.radius);
    const MarkShape shape = dot.slices <= 1 ? hue.shape : MarkShape::circle;
    append_fill(items, make_mark_outline(dot, shape, halo), input_.theme.background);
    paint_stubs(items, dot.center, dot.radius + halo + px(1));
  }
  DotLook look{hue.shape, part.finish, hue.mark, input_.theme.background};
  if (dot.slices <= 1) {
    append_dot(items, dot, look);
  } else {  // too small for an outline of dashes: what is not certain is paler
    if (part.finish != Finish::solid && input_.theme.span_outline <= Px{}) look.color = hue.tint;
    paint_slice(items, dot, look, find_lap(painted, dot));
  }
  painted.push_back(slice);
}

void MarkPainter::paint_diamond(SceneItems& items, const Part& part, const Diamond& diamond) {
  const Color color = find_hue(input_, part.subject).mark;
  const Px halo = find_halo(input_.theme.mark_radius);
  paint_bead(items, part, diamond.radius);
  append_fill(items, make_diamond_outline(diamond, halo), input_.theme.background);
  paint_stubs(items, diamond.center, diamond.radius + 2 * halo + px(1));
  if (part.finish == Finish::solid) return append_fill(items, make_diamond_outline(diamond), color);
  append_hollow(items, make_diamond_outline(diamond, -hollow_width / 2), part.finish, color, input_.theme.background);
}

void MarkPainter::paint_bead(SceneItems& items, const Part& part, Px reach) {
  const Px radius = input_.theme.mark_radius * 4 / 5;
  const Px away = reach + radius + px(2.5);
  const auto own = own_leaders_.find(part.subject.index);
  if (!has_shapes_ || part.subject.kind != Subject::Kind::event || own == own_leaders_.end()) return;
  std::vector<Point> points = std::get<Line>(own->second->shape).points;
  const Rect mark = find_bounds(part.shape);
  if (!is_within(points.front(), mark)) std::reverse(points.begin(), points.end());
  if (!is_within(points.front(), mark)) return;
  const Point end = make_stub(points[0], points[1], away + radius).points[1];
  const Point center = make_stub(points[0], points[1], away).points[1];
  if (end == center) return;  // the leader is too short, or turns too soon
  const Hue hue = find_hue(input_, part.subject);
  const Dot bead{center, radius};
  append_fill(items, make_mark_outline(bead, hue.shape, px(0.8)), input_.theme.background);
  append_stroke(items, {{points[0], end}, {}}, hue.mark, input_.theme.leader_width);
  append_dot(items, bead, {hue.shape, Finish::solid, hue.mark, input_.theme.background});
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
