// SPDX-License-Identifier: MIT
// What a logarithmic scale counts time before its end in: a round unit just under the distance of the last event that
// does not reach the end itself. Everything nearer to the end is drawn almost evenly, everything farther by decades.
#pragma once

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

/// Seconds, at least 1 and at most an eighth of the view where that is longer.
[[nodiscard]] std::int64_t find_log_unit(const Timeline& timeline, const Domain& domain);

}  // namespace chronodraw
