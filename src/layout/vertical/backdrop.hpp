// SPDX-License-Identifier: MIT
// What lies behind and beside the list: the axis band with its ticks, the bands of eras across the page, the lines of
// key dates across the columns and the band. Labels of the list are out of their way by construction.
#pragma once

#include <vector>

#include "layout/vertical/compose.hpp"

namespace chronodraw {

[[nodiscard]] std::vector<Part> make_band_parts(const Page& page, const ListComposition& list);
/// From edge to edge of the page.
[[nodiscard]] std::vector<Part> make_era_fields(const Page& page, const ListComposition& list);
/// A key date's line from the page's left edge through columns and band, interrupted where a text is in its way.
[[nodiscard]] std::vector<Part> make_key_lines(const Page& page, const ListComposition& list);

}  // namespace chronodraw
