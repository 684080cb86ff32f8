// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <string_view>

#include "base/numbers.hpp"
#include "plan/names.hpp"

namespace chronodraw {

namespace {

void append_word(std::string& to, std::string_view word) {
  if (!to.empty() && to.back() != '\n') to += ' ';
  to += word;
}

void append_lengths(std::string& to, std::initializer_list<Px> lengths) {
  for (const Px length : lengths) append_word(to, format_number(length));
}

void append_box(std::string& to, std::string_view shape, const Rect& box) {
  append_word(to, shape);
  append_lengths(to, {box.x, box.y, box.width, box.height});
}

void append_shape(std::string& to, const Bar& bar) {
  append_box(to, "bar", bar.rect);
  append_word(to, find_name(bar.start));
  append_word(to, find_name(bar.end));
  if (bar.flow == Flow::down) append_word(to, "down");
}

void append_shape(std::string& to, const Dot& dot) {
  append_box(to, "dot", find_bounds(dot));
  if (dot.slices == 1) return;
  append_word(to, "slice");
  append_word(to, format_number(std::int64_t{dot.slice} + 1));
  append_word(to, "of");
  append_word(to, format_number(std::int64_t{dot.slices}));
}

void append_shape(std::string& to, const Diamond& diamond) { append_box(to, "diamond", find_bounds(diamond)); }

void append_shape(std::string& to, const Line& line) {
  append_box(to, "line", find_bounds(line));
  if (line.points.size() <= 2) return;
  append_word(to, "by");
  for (std::size_t i = 1; i + 1 < line.points.size(); ++i) append_lengths(to, {line.points[i].x, line.points[i].y});
  append_word(to, "radius");
  append_lengths(to, {line.radius});
}

void append_quoted(std::string& to, std::string_view text) {
  to += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') to += '\\';
    to += c;
  }
  to += '"';
}

void append_shape(std::string& to, const PlacedText& text) {
  append_box(to, "text", find_bounds(text));
  append_word(to, find_name(text.role));
  for (const TextLine& line : text.block.lines) {
    to += ' ';
    append_quoted(to, line.text);
  }
}

void append_subject(std::string& to, const Subject& subject) {
  append_word(to, subject.kind == Subject::Kind::none ? "-" : find_name(subject.kind));
  if (subject.kind != Subject::Kind::none) to += format_number(std::int64_t{subject.index});
}

void append_part(std::string& to, const Part& part) {
  append_word(to, find_name(part.role));
  append_subject(to, part.subject);
  std::visit([&to](const auto& shape) { append_shape(to, shape); }, part.shape);
  if (part.on_tint) append_word(to, "on_tint");
  if (part.finish != Finish::solid) append_word(to, find_name(part.finish));
  if (part.quiet) append_word(to, "quiet");
  to += '\n';
}

void append_claims(std::string& to, const Claims& claims) {
  append_word(to, "layout");
  append_word(to, claims.layout);
  to += '\n';
  append_word(to, "rows");
  append_word(to, format_number(std::int64_t{claims.span_rows}));
  append_word(to, "depth");
  append_word(to, format_number(std::int64_t{claims.span_depth}));
  to += '\n';
  for (const LaneClaim& lane : claims.lanes) {
    append_word(to, "lane");
    append_lengths(to, {lane.top, lane.bottom});
    append_word(to, "rows");
    append_word(to, format_number(std::int64_t{lane.rows}));
    append_word(to, "depth");
    append_word(to, format_number(std::int64_t{lane.depth}));
    to += '\n';
  }
}

}  // namespace

std::string dump_plan(const Plan& plan) {
  std::string text;
  append_word(text, "page");
  append_lengths(text, {plan.size.width, plan.size.height});
  append_word(text, plan.direction == Direction::rtl ? "rtl" : "ltr");
  append_box(text, "content", plan.content);
  text += '\n';
  append_claims(text, plan.claims);
  for (const Part& part : plan.parts) append_part(text, part);
  return text;
}

}  // namespace chronodraw
