// SPDX-License-Identifier: MIT
// The markup round a picture's items by which the viewer finds them: `data-event`, the number of the event that a thing
// belongs to; `.view`, what is moved as one; and where time can be stretched `data-x`, the one place that a thing moves
// with or the two that it is stretched between, and `data-t`, ticks that give way to others.
#pragma once

#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>
#include "export/html/time_axis.hpp"
#include "export/svg/item_notes.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// For the items of `scene`, which is to outlive them.
[[nodiscard]] ItemNotes note_items(const Scene& scene, const Plan& plan, const Timeline& timeline,
                                   const TimeAxis& axis);

}  // namespace chronodraw
