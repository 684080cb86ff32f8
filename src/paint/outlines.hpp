// SPDX-License-Identifier: MIT
// Shapes of a Plan to outlines of a Scene: rounded ends, points, edges, slices of discs and corners of leaders. Only
// geometry; knows no colour. Square roots are the only function beyond basic arithmetic, so equal on every machine.
#pragma once

#include <chronodraw/scene.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// How the ends of a bar are cut.
struct BarCut {
  Px radius;  ///< of round ends
  Px edge;    ///< width of the edge at `BarEnd::edge`; its corners have half of it as radius
  Px arrow;   ///< depth of the point at `BarEnd::arrow`
};

/// A Box where all four corners are alike, else a path. Radii and depths give way where the bar is too small for them.
[[nodiscard]] Outline make_bar_outline(const Bar& bar, const BarCut& cut);
/// The same without its sides at `BarEnd::fade`, of which there is at least one: lines, not an area.
[[nodiscard]] PathData make_open_outline(const Bar& bar, const BarCut& cut);
/// The solid strip at the start or end of a bar that has `BarEnd::edge` there.
[[nodiscard]] Outline make_edge_outline(const Bar& bar, const BarCut& cut, bool at_start);
/// How far a slice goes on under its neighbours, so that no gap shines through between them.
struct SliceLap {
  Px left;
  Px right;
};
/// A Circle, or the slice of one.
[[nodiscard]] Outline make_dot_outline(const Dot& dot, const SliceLap& lap = {});
/// The bar's area, smaller by `by` on every side but those at `BarEnd::fade`.
[[nodiscard]] Rect make_inset(const Bar& bar, Px by);
/// `grow` is added all round.
[[nodiscard]] Outline make_diamond_outline(const Diamond& diamond, Px grow = {});
/// An open path; corners are quarter circles, smaller where a piece is short. Empty for less than two points.
[[nodiscard]] PathData make_line_path(const Line& line);

}  // namespace chronodraw
