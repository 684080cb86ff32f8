// SPDX-License-Identifier: MIT
// Every pair of pieces that must not meet and does, found by one sweep. O(n log n + meetings) for parts spread along
// either axis of the page.
#pragma once

#include "plan/plan.hpp"

namespace chronodraw {

struct Collisions {
  /// Pairs of texts whose lines share area; a text and a point mark or legend mark; a text and the bars of another
  /// subject (once for each subject); a text that is no tick label and the axis band.
  int overlaps{0};
  int crossings{0};  ///< pairs of leaders of different subjects (see crossings.hpp)
  /// A leader or marker line and a foreign text grown by 1 px on every side, or its own text as it is; a tick that
  /// reaches above the baseline of a text.
  int through_label{0};
};

[[nodiscard]] Collisions find_collisions(const Plan& plan);

}  // namespace chronodraw
