// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numbers>

#include "cairo/handles.hpp"
#include "cairo/painter.hpp"

namespace chronodraw {

namespace {

constexpr double quarter_turn = std::numbers::pi / 2;

struct OutlineTracer {
  cairo_t* context;

  void operator()(const Circle& circle) const {
    cairo_new_sub_path(context);
    cairo_arc(context, circle.center.x.value(), circle.center.y.value(), circle.radius.value(), 0, 4 * quarter_turn);
    cairo_close_path(context);
  }
  void operator()(const Box& box) const {
    const double x = box.rect.x.value();
    const double y = box.rect.y.value();
    const double right = box.rect.right().value();
    const double bottom = box.rect.bottom().value();
    const double r = box.radius.value();
    if (box.radius.raw <= 0) return cairo_rectangle(context, x, y, right - x, bottom - y);
    cairo_move_to(context, x + r, y);  // where SVG begins, for dashes
    cairo_arc(context, right - r, y + r, r, -quarter_turn, 0);
    cairo_arc(context, right - r, bottom - r, r, 0, quarter_turn);
    cairo_arc(context, x + r, bottom - r, r, quarter_turn, 2 * quarter_turn);
    cairo_arc(context, x + r, y + r, r, 2 * quarter_turn, 3 * quarter_turn);
    cairo_close_path(context);
  }
  void operator()(const PathData& data) const {
    for (const PathCommand& command : data) std::visit(*this, command);
  }
  void operator()(const MoveTo& command) const { cairo_move_to(context, command.to.x.value(), command.to.y.value()); }
  void operator()(const LineTo& command) const { cairo_line_to(context, command.to.x.value(), command.to.y.value()); }
  void operator()(const CurveTo& c) const {
    cairo_curve_to(context, c.control_1.x.value(), c.control_1.y.value(), c.control_2.x.value(), c.control_2.y.value(),
                   c.to.x.value(), c.to.y.value());
  }
  void operator()(const ClosePath&) const { cairo_close_path(context); }
};

/// The direction across a hatch's strokes, of length 1: where an SVG pattern turned likewise has its x axis.
struct Across {
  double x;
  double y;
  [[nodiscard]] double find_place(double at_x, double at_y) const { return at_x * x + at_y * y; }
};

Across find_across(HatchWay way) {
  constexpr double slant = std::numbers::sqrt2 / 2;
  switch (way) {
    case HatchWay::rising:
      return {slant, slant};
    case HatchWay::falling:
      return {slant, -slant};
    case HatchWay::level:
      return {0, 1};
    case HatchWay::upright:
      break;
  }
  return {1, 0};
}

/// Strokes over the clip, at whole multiples of the spacing from the page's origin: the same places an SVG pattern has
/// them.
void draw_hatch(cairo_t* context, const Hatch& hatch) {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  cairo_clip_extents(context, &left, &top, &right, &bottom);
  const double center_x = (left + right) / 2;
  const double center_y = (top + bottom) / 2;
  const double reach = (right - left + bottom - top) / 2 + hatch.width.value();  // from the centre to any corner
  const double step = std::max(hatch.spacing.value(), 0.25);
  const Across across = find_across(hatch.way);
  const double middle = across.find_place(center_x, center_y);
  for (double k = std::floor((middle - reach) / step); k * step < middle + reach; ++k) {
    const double by = k * step + hatch.width.value() / 2 - middle;
    const double x = center_x + by * across.x;
    const double y = center_y + by * across.y;
    cairo_move_to(context, x - reach * across.y, y + reach * across.x);
    cairo_line_to(context, x + reach * across.y, y - reach * across.x);
  }
  set_color(context, hatch.color);
  cairo_set_line_width(context, hatch.width.value());
  cairo_stroke(context);
}

struct Filler {
  cairo_t* context;

  void operator()(const Color& color) const {
    set_color(context, color);
    cairo_fill_preserve(context);
  }
  void operator()(const Gradient& gradient) const {
    const PatternOwner pattern(cairo_pattern_create_linear(gradient.begin.x.value(), gradient.begin.y.value(),
                                                           gradient.end.x.value(), gradient.end.y.value()));
    add_stop(pattern.get(), 0, gradient.from);
    add_stop(pattern.get(), 1, gradient.to);
    cairo_set_source(context, pattern.get());
    cairo_fill_preserve(context);
  }
  /// The path is the clip meanwhile, and gone afterwards.
  void operator()(const Hatch& hatch) const {
    cairo_save(context);
    cairo_clip(context);
    draw_hatch(context, hatch);
    cairo_restore(context);
  }
  static void add_stop(cairo_pattern_t* pattern, double offset, Color c) {
    cairo_pattern_add_color_stop_rgba(pattern, offset, c.red / 255.0, c.green / 255.0, c.blue / 255.0, c.alpha / 255.0);
  }
};

void draw_stroke(cairo_t* context, const Stroke& stroke) {
  std::vector<double> dashes(stroke.dash.size());
  std::transform(stroke.dash.begin(), stroke.dash.end(), dashes.begin(), [](Px length) { return length.value(); });
  cairo_set_dash(context, dashes.data(), static_cast<int>(dashes.size()), 0);
  cairo_set_line_width(context, stroke.width.value());
  set_color(context, stroke.color);
  cairo_stroke(context);
  cairo_set_dash(context, nullptr, 0, 0);
}

}  // namespace

void draw_path(cairo_t* context, const Path& path) {
  cairo_new_path(context);
  if (path.fill) {
    std::visit(OutlineTracer{context}, path.outline);
    std::visit(Filler{context}, *path.fill);
  }
  if (path.stroke) {
    if (!path.fill || std::holds_alternative<Hatch>(*path.fill)) std::visit(OutlineTracer{context}, path.outline);
    draw_stroke(context, *path.stroke);
  }
  cairo_new_path(context);
}

}  // namespace chronodraw
