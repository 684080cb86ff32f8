// SPDX-License-Identifier: MIT
// A picture that is higher than its page, to pages: the header on the first, its title small on the others, a number on
// each. Rows stay whole. In goes a finished Plan, out come finished Plans of the page's size.
#pragma once

#include <vector>

#include "layout/shared/page.hpp"

namespace chronodraw {

/// One plan a page; none where the picture fits the height of `page.options`, or none is given, or it has no place to
/// be cut. Where a single row is higher than a page, its page is as high as it needs.
[[nodiscard]] std::vector<Plan> paginate(const Plan& plan, const Page& page);

}  // namespace chronodraw
