// SPDX-License-Identifier: MIT
// A Scene that uses everything a Scene can hold, with really shaped text in seven scripts, for tests of all routes.
#pragma once

#include <chronodraw/scene.hpp>

namespace chronodraw {

inline constexpr int full_scene_tabular = 1;  ///< the item with tabular figures
inline constexpr int full_scene_arabic = 5;

[[nodiscard]] Scene make_full_scene();

}  // namespace chronodraw
