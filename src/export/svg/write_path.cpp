// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

void append_point(std::string& to, Point point) {
  append_number(to, point.x);
  to.push_back(' ');
  append_number(to, point.y);
}

/// Path commands in absolute coordinates; `H` and `V` where a line runs along an axis.
struct CommandWriter {
  std::string& to;
  Point current;

  void operator()(const MoveTo& command) {
    to.push_back('M');
    append_point(to, command.to);
    current = command.to;
  }
  void operator()(const LineTo& command) {
    if (command.to.y == current.y) {
      to.push_back('H');
      append_number(to, command.to.x);
    } else if (command.to.x == current.x) {
      to.push_back('V');
      append_number(to, command.to.y);
    } else {
      to.push_back('L');
      append_point(to, command.to);
    }
    current = command.to;
  }
  void operator()(const CurveTo& command) {
    to.push_back('C');
    append_point(to, command.control_1);
    to.push_back(' ');
    append_point(to, command.control_2);
    to.push_back(' ');
    append_point(to, command.to);
    current = command.to;
  }
  void operator()(const ClosePath&) {
    to.push_back('Z');
    current = {px(-1e9), px(-1e9)};  // after Z the pen is elsewhere: no short forms
  }
};

struct OutlineWriter {
  std::string& to;

  void operator()(const Box& box) const {
    to += "<rect";
    append_attribute(to, "x", box.rect.x);
    append_attribute(to, "y", box.rect.y);
    append_attribute(to, "width", box.rect.width);
    append_attribute(to, "height", box.rect.height);
    if (box.radius.raw > 0) append_attribute(to, "rx", box.radius);
  }
  void operator()(const Circle& circle) const {
    to += "<circle";
    append_attribute(to, "cx", circle.center.x);
    append_attribute(to, "cy", circle.center.y);
    append_attribute(to, "r", circle.radius);
  }
  void operator()(const PathData& data) const {
    to += "<path d=\"";
    CommandWriter writer{to, {}};
    for (const PathCommand& command : data) std::visit(writer, command);
    to += "\"";
  }
};

void append_stop(SvgWriter& writer, std::string& to, Color color, const Color* dark) {
  ElementColors colors;
  add_color(writer, colors, "stop-color", color, dark);
  to += colors.attributes;
  append_classes(to, colors);
}

std::string make_gradient(SvgWriter& writer, const Gradient& gradient, const Gradient* dark) {
  std::string rest = R"( gradientUnits="userSpaceOnUse")";
  append_attribute(rest, "x1", gradient.begin.x);
  append_attribute(rest, "y1", gradient.begin.y);
  append_attribute(rest, "x2", gradient.end.x);
  append_attribute(rest, "y2", gradient.end.y);
  rest += "><stop";
  append_stop(writer, rest, gradient.from, dark != nullptr ? &dark->from : nullptr);
  rest += R"(/><stop offset="1")";
  append_stop(writer, rest, gradient.to, dark != nullptr ? &dark->to : nullptr);
  return rest + "/></linearGradient>";
}

std::string_view find_turn(HatchWay way) {
  switch (way) {
    case HatchWay::rising:
      return R"x( patternTransform="rotate(45)")x";
    case HatchWay::falling:
      return R"x( patternTransform="rotate(-45)")x";
    case HatchWay::level:
      return R"x( patternTransform="rotate(90)")x";
    case HatchWay::upright:
      break;
  }
  return "";
}

/// A tile as wide as the spacing with one upright stroke, turned about the page's origin.
std::string make_hatch(SvgWriter& writer, const Hatch& hatch, const Hatch* dark) {
  std::string rest = R"x( patternUnits="userSpaceOnUse")x";
  rest += find_turn(hatch.way);
  append_attribute(rest, "width", hatch.spacing);
  append_attribute(rest, "height", hatch.spacing);
  rest += "><rect";
  append_attribute(rest, "width", hatch.width);
  append_attribute(rest, "height", hatch.spacing);
  ElementColors colors;
  add_color(writer, colors, "fill", hatch.color, dark != nullptr ? &dark->color : nullptr);
  rest += colors.attributes;
  append_classes(rest, colors);
  return rest + "/></pattern>";
}

struct FillWriter {
  SvgWriter& writer;
  ElementColors& colors;
  const Paint* dark;

  void operator()(const Color& color) const { add_color(writer, colors, "fill", color, std::get_if<Color>(dark)); }
  void operator()(const Gradient& gradient) const {
    add_reference(
        make_definition(writer, "linearGradient", make_gradient(writer, gradient, std::get_if<Gradient>(dark))));
  }
  void operator()(const Hatch& hatch) const {
    add_reference(make_definition(writer, "pattern", make_hatch(writer, hatch, std::get_if<Hatch>(dark))));
  }
  void add_reference(const std::string& id) const {
    colors.attributes.append(" fill=\"url(#").append(id).append(")\"");
  }
};

void add_stroke(SvgWriter& writer, ElementColors& colors, const Stroke& stroke, const Color* dark) {
  add_color(writer, colors, "stroke", stroke.color, dark);
  std::string& to = colors.attributes;
  append_attribute(to, "stroke-width", stroke.width);
  if (stroke.dash.empty()) return;
  to += " stroke-dasharray=\"";
  for (std::size_t i = 0; i < stroke.dash.size(); ++i) {
    if (i > 0) to.push_back(' ');
    append_number(to, stroke.dash[i]);
  }
  to += "\"";
}

}  // namespace

void write_path(SvgWriter& writer, const Path& path, const Path* dark) {
  std::visit(OutlineWriter{writer.body}, path.outline);
  ElementColors colors;
  if (path.fill) {
    std::visit(FillWriter{writer, colors, dark != nullptr && dark->fill ? &*dark->fill : nullptr}, *path.fill);
  } else {
    colors.attributes += " fill=\"none\"";
  }
  if (path.stroke)
    add_stroke(writer, colors, *path.stroke, dark != nullptr && dark->stroke ? &dark->stroke->color : nullptr);
  writer.body += colors.attributes;
  append_classes(writer.body, colors);
  writer.body += "/>\n";
}

}  // namespace chronodraw
