// SPDX-License-Identifier: MIT
#include "paint/outlines.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace chronodraw {

namespace {

/// Control points of a quarter circle lie this share of the radius along its tangents (Riškus 2006: error 0.03 %).
constexpr double quarter_reach = 0.551915;

Px make_scaled(Px length, double factor) { return px(length.value() * factor); }

/// A quarter circle from the current point to `to`; `corner` is where the two tangents meet.
CurveTo make_quarter(Point from, Point corner, Point to) {
  const auto towards = [&](Point end) {
    return Point{end.x + make_scaled(corner.x - end.x, quarter_reach),
                 end.y + make_scaled(corner.y - end.y, quarter_reach)};
  };
  return {towards(from), towards(to), to};
}

Px find_corner_radius(BarEnd end, const BarCut& cut, const Rect& rect) {
  const Px most = std::min(rect.width, rect.height) / 2;
  if (end == BarEnd::round) return std::min(cut.radius, most);
  if (end == BarEnd::edge) return std::min(cut.edge / 2, most);
  return {};
}

void append_corner(PathData& path, Point from, Point corner, Point to) {
  path.emplace_back(LineTo{from});
  if (from != to) path.emplace_back(make_quarter(from, corner, to));
}

/// Down the right end, from its top to its bottom.
void append_right_end(PathData& path, const Bar& bar, const BarCut& cut) {
  const Rect& r = bar.rect;
  if (bar.end == BarEnd::arrow) {
    const Px neck = r.right() - std::min(cut.arrow, r.width);
    path.emplace_back(LineTo{{neck, r.y}});
    path.emplace_back(LineTo{{r.right(), r.y + r.height / 2}});
    path.emplace_back(LineTo{{neck, r.bottom()}});
    return;
  }
  const Px radius = find_corner_radius(bar.end, cut, r);
  append_corner(path, {r.right() - radius, r.y}, {r.right(), r.y}, {r.right(), r.y + radius});
  append_corner(path, {r.right(), r.bottom() - radius}, {r.right(), r.bottom()}, {r.right() - radius, r.bottom()});
}

/// Up the left end, from its bottom to its top.
void append_left_end(PathData& path, const Bar& bar, const BarCut& cut) {
  const Rect& r = bar.rect;
  if (bar.start == BarEnd::arrow) {
    const Px neck = r.x + std::min(cut.arrow, r.width);
    path.emplace_back(LineTo{{neck, r.bottom()}});
    path.emplace_back(LineTo{{r.x, r.y + r.height / 2}});
    path.emplace_back(LineTo{{neck, r.y}});
    return;
  }
  const Px radius = find_corner_radius(bar.start, cut, r);
  append_corner(path, {r.x + radius, r.bottom()}, {r.x, r.bottom()}, {r.x, r.bottom() - radius});
  append_corner(path, {r.x, r.y + radius}, {r.x, r.y}, {r.x + radius, r.y});
}

bool is_square(BarEnd end) { return end == BarEnd::flat || end == BarEnd::fade; }

bool is_box(const Bar& bar) {
  return (bar.start == BarEnd::round && bar.end == BarEnd::round) || (is_square(bar.start) && is_square(bar.end));
}

/// A point of a disc around the origin.
struct Spot {
  double x{0};
  double y{0};
};

/// The upper point of a circle at `x`.
Spot find_upper_spot(double x, double radius) { return {x, -std::sqrt(std::max(0.0, radius * radius - x * x))}; }

/// Clockwise from `a` to `b`, less than half a circle: reach is 4/3 tan(angle / 4), by the half-angle formulas.
CurveTo make_arc(Point center, Spot a, Spot b, double radius) {
  const double sine = (a.x * b.y - a.y * b.x) / (radius * radius);
  const double cosine = (a.x * b.x + a.y * b.y) / (radius * radius);
  const double half = sine / (1 + cosine);
  const double quarter = half == 0 ? 0 : (std::sqrt(1 + half * half) - 1) / half;
  const double reach = 4 * quarter / 3;
  const auto at = [&](double x, double y) { return Point{center.x + px(x), center.y + px(y)}; };
  return {at(a.x - reach * a.y, a.y + reach * a.x), at(b.x + reach * b.y, b.y - reach * b.x), at(b.x, b.y)};
}

PathData make_slice(Point center, double radius, double left, double right) {
  const Spot upper_left = find_upper_spot(left, radius);
  const Spot upper_right = find_upper_spot(right, radius);
  const auto at = [&](double x, double y) { return Point{center.x + px(x), center.y + px(y)}; };
  PathData path{MoveTo{at(left, upper_left.y)}, make_arc(center, upper_left, upper_right, radius)};
  if (upper_right.y != 0) path.emplace_back(LineTo{at(right, -upper_right.y)});
  path.emplace_back(make_arc(center, {right, -upper_right.y}, {left, -upper_left.y}, radius));
  path.emplace_back(ClosePath{});
  return path;
}

Px find_length(Point a, Point b) {
  const Point way{b.x - a.x, b.y - a.y};
  return {std::abs(way.x.raw) + std::abs(way.y.raw)};
}

/// From `from` towards `to`, along an axis, by `by`.
Point make_moved(Point from, Point to, Px by) {
  const auto step = [&](Px a, Px b) { return a + (b > a ? by : b < a ? -by : Px{}); };
  return {step(from.x, to.x), step(from.y, to.y)};
}

bool is_corner(Point before, Point at, Point after) {
  const bool arrives_level = before.y == at.y;
  const bool leaves_level = at.y == after.y;
  return arrives_level != leaves_level && before != at && at != after;
}

void transpose_path(PathData& path) {
  const auto swap = [](Point& point) { std::swap(point.x, point.y); };
  for (PathCommand& command : path) {
    if (auto* move = std::get_if<MoveTo>(&command)) swap(move->to);
    if (auto* line = std::get_if<LineTo>(&command)) swap(line->to);
    auto* curve = std::get_if<CurveTo>(&command);
    if (curve == nullptr) continue;
    swap(curve->control_1);
    swap(curve->control_2);
    swap(curve->to);
  }
}

Outline make_transposed(Outline outline) {
  if (Box* box = std::get_if<Box>(&outline)) box->rect = make_transposed(box->rect);
  if (PathData* path = std::get_if<PathData>(&outline)) transpose_path(*path);
  return outline;
}

}  // namespace

Outline make_bar_outline(const Bar& bar, const BarCut& cut) {
  if (bar.flow == Flow::down) return make_transposed(make_bar_outline(make_transposed(bar), cut));
  if (is_box(bar)) return Box{bar.rect, find_corner_radius(bar.start, cut, bar.rect)};
  PathData path;
  append_right_end(path, bar, cut);
  append_left_end(path, bar, cut);
  path.front() = MoveTo{std::get<LineTo>(path.front()).to};
  path.emplace_back(ClosePath{});
  return path;
}

PathData make_open_outline(const Bar& bar, const BarCut& cut) {
  if (bar.flow == Flow::down) {
    PathData path = make_open_outline(make_transposed(bar), cut);
    transpose_path(path);
    return path;
  }
  const Rect& r = bar.rect;
  PathData path;
  if (bar.start == BarEnd::fade) path.emplace_back(MoveTo{{r.x, r.y}});
  if (bar.end != BarEnd::fade) {
    append_right_end(path, bar, cut);
  } else {
    if (bar.start == BarEnd::fade) path.emplace_back(LineTo{{r.right(), r.y}});
    path.emplace_back(MoveTo{{r.right(), r.bottom()}});
  }
  if (bar.start != BarEnd::fade) {
    append_left_end(path, bar, cut);
    if (bar.end == BarEnd::fade) path.emplace_back(LineTo{{r.right(), r.y}});
  } else {
    path.emplace_back(LineTo{{r.x, r.bottom()}});
  }
  return path;
}

Outline make_edge_outline(const Bar& bar, const BarCut& cut, bool at_start) {
  if (bar.flow == Flow::down) return make_transposed(make_edge_outline(make_transposed(bar), cut, at_start));
  const Px width = std::min(cut.edge, bar.rect.width);
  const Px x = at_start ? bar.rect.x : bar.rect.right() - width;
  const BarEnd start = at_start ? BarEnd::edge : BarEnd::flat;
  const BarEnd end = at_start ? BarEnd::flat : BarEnd::edge;
  return make_bar_outline({{x, bar.rect.y, width, bar.rect.height}, start, end}, cut);
}

Outline make_dot_outline(const Dot& dot, const SliceLap& lap) {
  if (dot.slices <= 1 || dot.radius <= Px{}) return Circle{dot.center, dot.radius};
  const double radius = dot.radius.value();
  const auto edge = [&](int slice, Px by) {
    return std::clamp(radius * (2.0 * slice / dot.slices - 1) + by.value(), -radius, radius);
  };
  return make_slice(dot.center, radius, edge(dot.slice, -lap.left), edge(dot.slice + 1, lap.right));
}

Rect make_inset(const Bar& bar, Px by) {
  if (bar.flow == Flow::down) return make_transposed(make_inset(make_transposed(bar), by));
  Rect rect = make_inflated(bar.rect, -by);
  if (bar.start == BarEnd::fade) rect = {rect.x - by, rect.y, rect.width + by, rect.height};
  if (bar.end == BarEnd::fade) rect.width += by;
  return rect;
}

Outline make_diamond_outline(const Diamond& diamond, Px grow) {
  const auto [x, y] = diamond.center;
  const Px reach = diamond.radius + make_scaled(grow, 1.41421356);
  return PathData{MoveTo{{x, y - reach}}, LineTo{{x + reach, y}}, LineTo{{x, y + reach}}, LineTo{{x - reach, y}},
                  ClosePath{}};
}

PathData make_line_path(const Line& line) {
  const std::vector<Point>& points = line.points;
  if (points.size() < 2) return {};
  PathData path{MoveTo{points.front()}};
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const Px shorter = std::min(find_length(points[i - 1], points[i]), find_length(points[i], points[i + 1]));
    const Px radius = std::min(line.radius, shorter / 2);
    if (radius.raw == 0 || !is_corner(points[i - 1], points[i], points[i + 1])) {
      path.emplace_back(LineTo{points[i]});
    } else {
      append_corner(path, make_moved(points[i], points[i - 1], radius), points[i],
                    make_moved(points[i], points[i + 1], radius));
    }
  }
  path.emplace_back(LineTo{points.back()});
  return path;
}

}  // namespace chronodraw
