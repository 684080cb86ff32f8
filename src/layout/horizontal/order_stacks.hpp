// SPDX-License-Identifier: MIT
// The order in which labels take their places: key dates and the most important events first, those alike in an order
// that is drawn from what they say. It has nothing to do with where they stand, so one event more leaves it as it is.
#pragma once

#include <vector>

#include "layout/shared/collect.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// Indices of the collection's stacks.
[[nodiscard]] std::vector<std::size_t> order_stacks(const Page& page, const Collection& collection);

}  // namespace chronodraw
