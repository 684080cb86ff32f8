// SPDX-License-Identifier: MIT
// What is missing from a Plan or leaves its page, found in the parts themselves.
#pragma once

#include "plan/plan.hpp"

namespace chronodraw {

/// Events without a mark (a point mark, a span's bar or its doubtful part), without a label that has text, or claimed
/// as dropped. `events`: how many there should be.
[[nodiscard]] int count_dropped(const Plan& plan, int events);

/// Texts with a line outside the content or the page, other parts with any point outside the page.
[[nodiscard]] int count_outside(const Plan& plan);

}  // namespace chronodraw
