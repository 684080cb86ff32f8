// SPDX-License-Identifier: MIT
// How doubt looks: bars that fade out, outlines of dashes, hollow marks, dotted lines. Each is told from the others
// without any colour. Appends to a scene's items.
#pragma once

#include "paint/brush.hpp"

namespace chronodraw {

/// Strokes of hollow marks; their outlines are drawn half of it inside the mark's edge.
inline constexpr Px hollow_width = px(1.4);

[[nodiscard]] bool is_fading(const Bar& bar);
/// A bar with one faded end: from `color` to nothing over its whole length.
void append_fade(SceneItems& items, const Bar& bar, Color color);
/// Over a bar with one faded end: from nothing to `ground` towards that end, where strokes must dissolve, too.
void append_veil(SceneItems& items, const Bar& bar, Color ground);
/// An outline round `ground`; of dashes where the finish says so, as many whole ones as fit.
void append_hollow(SceneItems& items, Outline outline, Finish finish, Color color, Color ground);
/// Dashes just inside the edge of a bar, over what it is filled with; sides that fade are left open.
void append_dashes(SceneItems& items, const Bar& bar, const BarCut& cut, Color color, Px width);
void append_dashes(SceneItems& items, const Line& line, Color color, Px width);
void append_dotted(SceneItems& items, const Line& line, Color color, Px width);

}  // namespace chronodraw
