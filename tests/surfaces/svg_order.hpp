// SPDX-License-Identifier: MIT
// Whether a reader that goes through the file from its beginning, as software that reads pictures aloud does, meets the
// events in order of time. Recomputed from the bytes of an SVG alone: time is where the marks stand along the axis.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace chronodraw::surfaces {

/// How time runs over the page: to the right (to the left where the picture says so), also in rows one under the
/// other, or down.
enum class TimeRuns { across, in_rows, down };

/// Events with a text and a round mark whose mark stands before that of the event before them in the file. `events`:
/// their ids.
[[nodiscard]] int count_disordered(std::string_view svg, const std::set<std::string, std::less<>>& events,
                                   TimeRuns runs);

}  // namespace chronodraw::surfaces
