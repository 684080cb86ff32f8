// SPDX-License-Identifier: MIT
// Strokes over the bars of groups that no colour tells apart, and what keeps texts readable on them. Appends to a
// scene's items; nothing where a hue has no hatching.
#pragma once

#include "paint/brush.hpp"

namespace chronodraw {

/// The hatching of `hue` in `color` over `outline`.
void append_hatching(SceneItems& items, const Outline& outline, const Hue& hue, Color color, const Theme& theme);
/// Under each line of a text a piece of the bar's plain fill, so that no stroke runs through its letters.
void append_plate(SceneItems& items, const PlacedText& text, const Hue& hue);
/// A line just inside the edge of a bar; ends that fade, or that another bar goes on from, are left open.
void append_bar_edge(SceneItems& items, const Bar& bar, const BarCut& cut, const Stroke& stroke);

}  // namespace chronodraw
