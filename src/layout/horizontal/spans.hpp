// SPDX-License-Identifier: MIT
// Spans in rows under the axis, in the fewest rows their bars and labels allow. A label stands inside its bar where it
// fits, else beside it, else under it; a description stands under the bar. Depths count from the band's lower edge.
#pragma once

#include <vector>

#include "layout/partition.hpp"
#include "layout/scale.hpp"
#include "layout/shared/pack_rows.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

struct SpanRows {
  std::vector<Part> parts;      ///< y is the depth
  std::vector<Interval> texts;  ///< where a leader from above would run through a text
  Px depth;                     ///< of the lowest row's lower edge; 0 without spans
  int rows{0};
  int clique{0};  ///< most spans over one x, labels included
};

[[nodiscard]] SpanRows pack_spans(const Page& page, const Cell& cell, const Scale& scale);

}  // namespace chronodraw
