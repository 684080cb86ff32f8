// SPDX-License-Identifier: MIT
// What a lane is called: its group's name in the group's colour, a description in quiet letters under it.
#pragma once

#include <vector>

#include "layout/lanes/list_lanes.hpp"
#include "layout/lanes/sheet.hpp"

namespace chronodraw {

struct Heading {
  std::vector<Part> parts;  ///< from the lane's upper padding down
  Px height;                ///< 0 for events of no group
};

/// Within `width` of the page's left edge; groups within others are indented.
[[nodiscard]] Heading make_heading(const Page& page, const Lane& lane, Px width);

[[nodiscard]] Px find_indent(const Lane& lane, Px width);

}  // namespace chronodraw
