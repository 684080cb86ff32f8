// SPDX-License-Identifier: MIT
// Hangings to parts: labels, leaders, key-date lines and marks, in page coordinates, once the axis has its place.
#pragma once

#include <vector>

#include "layout/horizontal/choose.hpp"
#include "layout/shared/marks.hpp"

namespace chronodraw {

/// The band's edges and how far span rows reach under it.
struct AxisPlace {
  Px top;
  Px bottom;
  Px spans_bottom;
};

/// `unlabelled`: marks of events without a label, on the lower edge.
[[nodiscard]] std::vector<Part> hang_labels(const Page& page, const Collection& collection,
                                            const Composition& composition, const AxisPlace& axis,
                                            std::vector<MarkRequest> unlabelled = {});

}  // namespace chronodraw
