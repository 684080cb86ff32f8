// SPDX-License-Identifier: MIT
// What is missing from a Plan or leaves its page, found in the parts themselves.
#pragma once

#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// Titles of events, eras and markers, and descriptions, of which something is drawn but not every letter.
[[nodiscard]] int count_cuts(const Plan& plan, const Timeline& timeline);

/// Events without a mark (a point mark, a span's bar or its doubtful part) or without a label that has text. `events`:
/// how many there should be.
[[nodiscard]] int count_dropped(const Plan& plan, int events);

/// Texts with a line outside the content or the page, other parts with any point outside the page.
[[nodiscard]] int count_outside(const Plan& plan);

}  // namespace chronodraw
