// SPDX-License-Identifier: MIT
#include "verify/pieces.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace chronodraw {
namespace {

Rect make_rect(Point a, Point b) {
  const auto [left, right] = std::minmax(a.x, b.x);
  const auto [top, bottom] = std::minmax(a.y, b.y);
  return {left, top, right - left, bottom - top};
}

/// What a part that is no text counts as; nothing for what lies behind the rest.
std::optional<Piece::Kind> find_kind(const Part& part) {
  const bool line = std::holds_alternative<Line>(part.shape);
  switch (part.role) {
    case Role::point_mark:
    case Role::legend_entry:
      return Piece::Kind::mark;
    case Role::span_bar:
    case Role::doubt:
      return Piece::Kind::bar;
    case Role::axis:
      return line ? std::nullopt : std::optional(Piece::Kind::axis);
    case Role::leader:
      return line ? std::optional(Piece::Kind::leader) : std::nullopt;
    case Role::marker:
      return line ? std::optional(Piece::Kind::marker) : std::nullopt;
    case Role::tick:
      return line ? std::optional(Piece::Kind::tick) : std::nullopt;
    default:
      return std::nullopt;
  }
}

void append_text(std::vector<Piece>& to, int index, const Part& part, const PlacedText& text) {
  for (const Rect& box : find_line_boxes(text)) to.push_back({Piece::Kind::text, index, part.subject, box, {}});
}

void append_segments(std::vector<Piece>& to, const Piece& like, const Line& line) {
  for (std::size_t i = 1; i < line.points.size(); ++i) {
    Piece piece = like;
    piece.segment = {line.points[i - 1], line.points[i]};
    piece.box = make_rect(piece.segment.from, piece.segment.to);
    to.push_back(piece);
  }
}

void append_shape(std::vector<Piece>& to, int index, const Part& part) {
  const auto kind = find_kind(part);
  if (!kind) return;
  const Piece piece{*kind, index, part.subject, find_bounds(part.shape), {}};
  if (const auto* line = std::get_if<Line>(&part.shape)) {
    append_segments(to, piece, *line);
  } else {
    to.push_back(piece);
  }
}

/// Above 0 when `c` lies to one side of the line a-b, below 0 on the other. Exact within the limits of a page.
std::int64_t find_turn(Point a, Point b, Point c) {
  return (b.x - a.x).raw * (c.y - a.y).raw - (b.y - a.y).raw * (c.x - a.x).raw;
}

bool is_between(std::int64_t a, std::int64_t b) { return (a <= 0 && b >= 0) || (a >= 0 && b <= 0); }

bool has_contact(const Rect& a, const Rect& b) {
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

}  // namespace

std::vector<Rect> find_line_boxes(const PlacedText& text) {
  const Px ascent = text.block.style.size * 95 / 100;
  const Px height = text.block.style.size * 120 / 100;
  std::vector<Rect> boxes;
  for (const TextLine& line : text.block.lines) {
    if (line.advance <= Px{}) continue;
    boxes.push_back({text.origin.x + line.x, text.origin.y + line.baseline - ascent, line.advance, height});
  }
  return boxes;
}

std::vector<Piece> make_pieces(const Plan& plan) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < plan.parts.size(); ++i) {
    const Part& part = plan.parts[i];
    const int index = static_cast<int>(i);
    if (const auto* text = std::get_if<PlacedText>(&part.shape)) {
      append_text(pieces, index, part, *text);
    } else {
      append_shape(pieces, index, part);
    }
  }
  return pieces;
}

bool is_inside(const Segment& segment, const Rect& rect) {
  const Rect box = make_rect(segment.from, segment.to);
  if (!has_overlap(box, rect)) return false;
  const std::array<Point, 4> corners{
      {{rect.x, rect.y}, {rect.right(), rect.y}, {rect.x, rect.bottom()}, {rect.right(), rect.bottom()}}};
  bool before = false;
  bool after = false;
  for (const Point& corner : corners) {
    const std::int64_t turn = find_turn(segment.from, segment.to, corner);
    before |= turn < 0;
    after |= turn > 0;
  }
  return before && after;
}

bool is_touching(const Segment& a, const Segment& b) {
  if (!has_contact(make_rect(a.from, a.to), make_rect(b.from, b.to))) return false;
  return is_between(find_turn(a.from, a.to, b.from), find_turn(a.from, a.to, b.to)) &&
         is_between(find_turn(b.from, b.to, a.from), find_turn(b.from, b.to, a.to));
}

}  // namespace chronodraw
