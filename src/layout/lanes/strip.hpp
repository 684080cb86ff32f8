// SPDX-License-Identifier: MIT
// The strip above the axis that names of eras and key dates share. A key date's line starts beside its name and runs
// down: no name stands in the way of a line where that can be helped.
#pragma once

#include <vector>

#include "layout/lanes/sheet.hpp"

namespace chronodraw {

struct Strip {
  std::vector<Part> parts;    ///< y from the strip's top
  std::vector<Px> line_tops;  ///< of each key date's line, likewise
  Px height;                  ///< 0 where there is nothing to name
};

[[nodiscard]] Strip make_strip(const LaneSheet& sheet);

/// Where a key date stands.
[[nodiscard]] Px find_key_line(const Scale& scale, const Marker& marker);

}  // namespace chronodraw
