// SPDX-License-Identifier: MIT
// What surrounds the events: era bands, group bands, axis, header, legend, caption. Appends to a scene's items.
#pragma once

#include "paint/brush.hpp"
#include "paint/group_ids.hpp"

namespace chronodraw {

/// Era and group bands, behind everything.
void paint_bands(SceneItems& items, const PaintInput& input);
/// One group an era, with its texts.
void paint_era_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids);
/// Band, ticks and tick labels as one group.
void paint_axis(SceneItems& items, const PaintInput& input, const GroupIds& ids);
/// Title and subtitle, the legend as one group, the names of groups.
void paint_header(SceneItems& items, const PaintInput& input, const GroupIds& ids);
void paint_caption(SceneItems& items, const PaintInput& input);
/// One group a marker, with the bar of its precision and its texts.
void paint_marker_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids);

}  // namespace chronodraw
