// SPDX-License-Identifier: MIT
// Right under the axis, over the span rows: a row of badges that say how many events without a label there are in each
// stretch of the axis. Leaders below keep clear of them as they do of the texts of spans.
#pragma once

#include <vector>

#include "layout/horizontal/spans.hpp"

namespace chronodraw {

/// Whether the marks of so many events have no room side by side, and are a strip instead.
[[nodiscard]] bool is_strip(std::size_t events, const Scale& scale);

/// `+12 more` for every stretch that has events without a label: in the middle of its events, apart from the others.
/// `events`: indices, in order of time. Span rows move down. Nothing without events. O(n).
void add_badges(SpanRows& rows, const Page& page, const std::vector<int>& events, const Scale& scale);

}  // namespace chronodraw
