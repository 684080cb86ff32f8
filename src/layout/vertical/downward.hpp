// SPDX-License-Identifier: MIT
// What is made as if time ran to the right, turned to run down the page: marks, bars of spans and bands of eras are
// made on a page that lies on its side, then x and y change places.
#pragma once

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// `page` on its side: along the axis its content reaches over the scale, its paper `air` further at both ends.
[[nodiscard]] Page make_lying_page(const Page& page, const Scale& scale, Px air);

/// Parts of a lying page, upright; a text keeps its middle.
void turn_down(std::vector<Part>& parts);

}  // namespace chronodraw
