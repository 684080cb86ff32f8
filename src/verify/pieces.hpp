// SPDX-License-Identifier: MIT
// A Plan cut into the pieces that can collide: a box for each line of text, each mark and bar, a segment for each
// stretch of a leader, marker line or tick. In px of the page; keeps the index of the part every piece came from. Text
// boxes come from the finished lines (left end, advance, baseline), not from the block around them.
#pragma once

#include <vector>

#include "plan/plan.hpp"

namespace chronodraw {

/// From `from` to `to`, in the order of its line.
struct Segment {
  Point from;
  Point to;
};

struct Piece {
  enum class Kind { text, mark, bar, axis, leader, marker, tick };
  Kind kind{Kind::text};
  int part{0};  ///< index into Plan::parts
  Subject subject;
  Rect box;
  Segment segment;  ///< of a leader, marker or tick
};

/// Texts, marks, span bars, axis bands, leaders, marker lines and ticks, in the order of the parts. What lies behind
/// the rest (eras, group bands) has no piece: it collides with nothing.
[[nodiscard]] std::vector<Piece> make_pieces(const Plan& plan);

/// The ink box of each line that has any advance: from 0.95 em above its baseline to 0.25 em below.
[[nodiscard]] std::vector<Rect> find_line_boxes(const PlacedText& text);

/// Whether some point of the segment lies inside the rectangle, its edge left out.
[[nodiscard]] bool is_inside(const Segment& segment, const Rect& rect);

/// Whether two segments share a point, ends included.
[[nodiscard]] bool is_touching(const Segment& a, const Segment& b);

}  // namespace chronodraw
