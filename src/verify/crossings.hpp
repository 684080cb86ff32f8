// SPDX-License-Identifier: MIT
// When two leaders of different events count as crossing. Their points run from the mark (the foot) to the label.
//   - They share no point: no crossing.
//   - They have the same foot: they are one stack. The stretch they run together from the foot is one line to the eye
//     and no crossing, nor is the point where they part; any contact after that is one.
//   - One begins exactly where the other ends, and they touch nowhere else: the next piece of a stack, no crossing.
//   - Every other contact is a crossing: through, onto, corner to corner, or along each other.
#pragma once

#include "plan/plan.hpp"

namespace chronodraw {

[[nodiscard]] bool is_crossing(const Line& a, const Line& b);

/// Whether a leader has to turn to reach its label (a bend or a slope), and so runs sideways.
[[nodiscard]] bool is_bent(const Line& leader);

}  // namespace chronodraw
