// SPDX-License-Identifier: MIT
// Blocks of a long picture to pages, in their order: the fewest pages, and of those the ones that are filled most
// evenly. Exact, by a dynamic programme over the whole (as Knuth and Plass break paragraphs: Breaking Paragraphs into
// Lines, 1981), with the square of a page's slack as its cost.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

struct PageRoom {
  Px first;  ///< under the header
  Px other;  ///< under the running title
  Px gap;    ///< between two blocks on one page
};

/// The first block of every page. A block higher than a page has one of its own. O(n^2).
[[nodiscard]] std::vector<std::size_t> fill_pages(std::span<const Px> heights, const PageRoom& room);

}  // namespace chronodraw
