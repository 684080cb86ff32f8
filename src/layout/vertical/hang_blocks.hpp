// SPDX-License-Identifier: MIT
// The blocks of one side as parts: texts, the rule along each entry, the leader from its mark, the marks on the band's
// edge. Blocks stand to the right of the axis; the caller mirrors those of the left.
#pragma once

#include <vector>

#include "layout/vertical/compose.hpp"

namespace chronodraw {

/// `edge`: x of the band's right edge.
[[nodiscard]] std::vector<Part> hang_blocks(const Page& page, const ListComposition& list, const ListSide& side,
                                            Px edge);

/// The marks of both sides, made together so that they share a radius; `left` and `right`: x of the band's edges.
[[nodiscard]] std::vector<Part> make_list_marks(const Page& page, const ListComposition& list);

}  // namespace chronodraw
