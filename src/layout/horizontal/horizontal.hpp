// SPDX-License-Identifier: MIT
// The default layout: time runs along one axis, labels hang above and below it, spans lie in rows under it. Phases, in
// order: collect what wants a label, find the domain, choose widths, leaders and heights, put the page together.
#pragma once

#include "layout/arrange.hpp"

namespace chronodraw {

[[nodiscard]] Plan arrange_horizontal(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options,
                                      Shaper& shaper);

}  // namespace chronodraw
