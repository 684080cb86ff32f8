// SPDX-License-Identifier: MIT
// What is missing from a Plan or leaves its page, found in the parts themselves.
#pragma once

#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// Titles of events, eras and markers, and descriptions, of which something is drawn but not every letter.
[[nodiscard]] int count_cuts(const Plan& plan, const Timeline& timeline);

/// What became of every event.
struct Account {
  int labelled{0};  ///< has a mark (a point mark, a span's bar or its doubtful part) and a label with text
  int counted{0};   ///< has no label and is counted by one badge; has a mark of its own or is in the strip
  int dropped{0};   ///< all others: without a mark, unaccounted for, or accounted for twice
};

/// `events`: how many there should be.
[[nodiscard]] Account make_account(const Plan& plan, int events);

/// Texts with a line outside the content or the page, other parts with any point outside the page.
[[nodiscard]] int count_outside(const Plan& plan);

}  // namespace chronodraw
