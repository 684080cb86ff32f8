// SPDX-License-Identifier: MIT
// Where an item of a Scene lies: the smallest rectangle round its geometry, strokes without their thickness.
#pragma once

#include <chronodraw/scene.hpp>

namespace chronodraw {

/// Empty for a group without items.
[[nodiscard]] Rect find_item_bounds(const SceneItem& item);

}  // namespace chronodraw
