// SPDX-License-Identifier: MIT
// The events: bars of spans and leaders first, since a leader may cross a bar and a foreign halo may cut a leader; then
// one group an event in order of time, with its mark and texts. Appends to a scene's items.
#pragma once

#include "paint/brush.hpp"

namespace chronodraw {

/// Fills and edges of spans; what is not certain paler.
void paint_spans(SceneItems& items, const PaintInput& input);
/// Badges that count events without a label, and the strip that stands for their marks.
void paint_counts(SceneItems& items, const PaintInput& input);
/// Lines of leaders, and of key dates.
void paint_leaders(SceneItems& items, const PaintInput& input);
/// A group for each event that has a part, with its date in words, title, description and link.
void paint_events(SceneItems& items, const PaintInput& input);

}  // namespace chronodraw
