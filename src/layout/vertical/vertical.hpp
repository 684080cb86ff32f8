// SPDX-License-Identifier: MIT
// The vertical list: time runs down the page, texts stand in a column as in a book, spans are columns beside the axis.
// Phases, in order: compose (texts, sides, placement, leaders, columns), put together under the header.
#pragma once

#include "layout/arrange.hpp"

namespace chronodraw {

[[nodiscard]] Plan arrange_vertical(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options,
                                    Shaper& shaper);

}  // namespace chronodraw
