// SPDX-License-Identifier: MIT
#include <array>

#include "base/json_text.hpp"
#include "base/numbers.hpp"
#include "export/encoders.hpp"
#include "plan/names.hpp"

namespace chronodraw {

namespace {

/// `"key":` with a comma before it, unless it is the first of its object.
void append_key(std::string& to, std::string_view key) {
  if (!to.empty() && to.back() != '{') to.push_back(',');
  append_json_text(to, key);
  to.push_back(':');
}

void append_text(std::string& to, std::string_view key, std::string_view value) {
  append_key(to, key);
  append_json_text(to, value);
}

void append_length(std::string& to, std::string_view key, Px value) {
  append_key(to, key);
  append_number(to, value);
}

void append_count(std::string& to, std::string_view key, std::int64_t value) {
  append_key(to, key);
  to += format_number(value);
}

/// `[a,b,...]`
void append_lengths(std::string& to, std::initializer_list<Px> values) {
  char before = '[';
  for (const Px value : values) {
    to.push_back(before);
    append_number(to, value);
    before = ',';
  }
  to.push_back(']');
}

void append_box(std::string& to, std::string_view key, const Rect& rect) {
  append_key(to, key);
  append_lengths(to, {rect.x, rect.y, rect.width, rect.height});
}

void append_line(std::string& to, const PlacedText& text, const TextLine& line) {
  to.push_back('{');
  append_text(to, "text", line.text);
  append_length(to, "x", text.origin.x + line.x);
  append_length(to, "baseline", text.origin.y + line.baseline);
  append_length(to, "advance", line.advance);
  append_text(to, "direction", line.direction == Direction::rtl ? "rtl" : "ltr");
  to.push_back('}');
}

struct ShapeWriter {
  std::string& to;

  void operator()(const Bar& bar) const {
    append_text(to, "shape", "bar");
    append_text(to, "start", find_name(bar.start));
    append_text(to, "end", find_name(bar.end));
    if (bar.flow == Flow::down) append_text(to, "flow", "down");
  }
  void operator()(const Dot& dot) const {
    append_text(to, "shape", "dot");
    append_key(to, "center");
    append_lengths(to, {dot.center.x, dot.center.y});
    append_length(to, "radius", dot.radius);
    if (dot.slices == 1) return;
    append_count(to, "slice", dot.slice);
    append_count(to, "slices", dot.slices);
  }
  void operator()(const Diamond& diamond) const {
    append_text(to, "shape", "diamond");
    append_key(to, "center");
    append_lengths(to, {diamond.center.x, diamond.center.y});
    append_length(to, "radius", diamond.radius);
  }
  void operator()(const Line& line) const {
    append_text(to, "shape", "line");
    append_key(to, "points");
    char before = '[';
    for (const Point& point : line.points) {
      to.push_back(before);
      append_lengths(to, {point.x, point.y});
      before = ',';
    }
    to += line.points.empty() ? "[]" : "]";
    append_length(to, "radius", line.radius);
  }
  void operator()(const PlacedText& text) const {
    append_text(to, "shape", "text");
    append_text(to, "text_role", find_name(text.role));
    append_length(to, "size", text.block.style.size);
    append_count(to, "weight", text.block.style.weight == Weight::semibold ? 600 : 400);
    append_key(to, "lines");
    to.push_back('[');
    for (const TextLine& line : text.block.lines) {
      if (to.back() == '}') to.push_back(',');
      append_line(to, text, line);
    }
    to.push_back(']');
  }
};

/// `leader-3`: the role and its number among the parts of that role, in order.
std::string make_part_id(const Part& part, std::array<std::int64_t, role_count>& counts) {
  const std::int64_t number = ++counts.at(static_cast<std::size_t>(part.role));
  return std::string(find_name(part.role)) + "-" + format_number(number);
}

std::string format_part(const Part& part, const std::string& id, const Timeline& timeline) {
  std::string out = "{";
  append_text(out, "id", id);
  append_text(out, "role", find_name(part.role));
  if (part.subject.kind != Subject::Kind::none) {
    append_text(out, "subject", find_name(part.subject.kind));
    append_count(out, "index", part.subject.index);
  }
  const auto index = static_cast<std::size_t>(part.subject.index);
  if (part.subject.kind == Subject::Kind::event && index < timeline.events.size()) {
    append_text(out, "event", timeline.events[index].id);
  }
  append_box(out, "bbox", find_bounds(part.shape));
  std::visit(ShapeWriter{out}, part.shape);
  if (part.finish != Finish::solid) append_text(out, "finish", find_name(part.finish));
  return out + "}";
}

std::string format_claims(const Claims& claims) {
  std::string out = "{";
  append_text(out, "layout", claims.layout);
  append_count(out, "span_rows", claims.span_rows);
  append_count(out, "span_depth", claims.span_depth);
  return out + "}";
}

std::string format_canvas(const Plan& plan) {
  std::string out = "{";
  append_length(out, "width", plan.size.width);
  append_length(out, "height", plan.size.height);
  append_box(out, "content", plan.content);
  append_text(out, "direction", plan.direction == Direction::rtl ? "rtl" : "ltr");
  return out + "}";
}

}  // namespace

std::string encode_geometry(const Plan& plan, const Timeline& timeline) {
  std::string out = "{\"version\":1,\n\"canvas\":" + format_canvas(plan) + ",\n\"parts\":[";
  std::array<std::int64_t, role_count> counts{};
  for (const Part& part : plan.parts) {
    if (out.back() == '}') out.push_back(',');
    out += "\n" + format_part(part, make_part_id(part, counts), timeline);
  }
  return out + "\n],\n\"claims\":" + format_claims(plan.claims) + "}\n";
}

}  // namespace chronodraw
