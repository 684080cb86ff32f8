// SPDX-License-Identifier: MIT
// One timeline in rows of equal calendar length, like lines of text: decade under decade, quarter under quarter, all on
// one scale, which has to be chronological: any other is drawn in one row. The number of rows is the author's, or what
// brings the picture nearest to the wished shape.
#pragma once

#include "layout/arrange.hpp"

namespace chronodraw {

[[nodiscard]] Plan arrange_wrapped(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options,
                                   Shaper& shaper);

}  // namespace chronodraw
