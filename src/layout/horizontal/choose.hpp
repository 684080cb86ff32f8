// SPDX-License-Identifier: MIT
// The middle of the horizontal layout: the places of all labels on both leader models, and the cheaper of the two. The
// last labels may hang past the end of the axis, so the axis stops as far before the margin as they need. A higher
// quality also tries other lengths of the axis and starts from the flag model's answers.
#pragma once

#include <vector>

#include "layout/horizontal/hang.hpp"
#include "layout/horizontal/spans.hpp"
#include "layout/shared/collect.hpp"
#include "layout/shared/eras.hpp"
#include "layout/shared/header.hpp"

namespace chronodraw {

/// Everything decided but not yet put together.
struct Composition {
  Scale scale;
  SpanRows spans;
  EraStrip eras;
  Header header;              ///< with the era strip as its lowest obstacle
  std::vector<Label> labels;  ///< one an item, at its width
  Hangings hangings;
  Px axis_top;                     ///< y of the band's upper edge
  double cost{impossible};         ///< in tiers; impossible where texts had to leave the content
  double flags_cost{impossible};   ///< of the best with straight leaders
  double elbows_cost{impossible};  ///< of the best with elbows
};

/// `domain` and `collection` are the same for every try.
[[nodiscard]] Composition choose_layout(const Page& page, const Cell& cell, const Collection& collection,
                                        const Domain& domain);
/// The same on an axis that is given: where several pictures share a scale.
[[nodiscard]] Composition choose_layout(const Page& page, const Cell& cell, const Collection& collection,
                                        const Scale& scale);

}  // namespace chronodraw
