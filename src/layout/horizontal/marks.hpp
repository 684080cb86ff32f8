// SPDX-License-Identifier: MIT
// Marks on the edges of the axis: a dot for a moment, a bar as long as the doubt of its date, a diamond for a
// milestone. Events of several groups on one place share its mark.
#pragma once

#include <vector>

#include "layout/horizontal/page.hpp"
#include "layout/scale.hpp"

namespace chronodraw {

/// A mark to be made.
struct MarkRequest {
  int event{0};
  DateValue date;
  bool milestone{false};
  Px edge;  ///< y of the axis edge it sits on
};

/// One part a request, in that order. Dots of one picture share a radius, smaller where they crowd.
[[nodiscard]] std::vector<Part> make_marks(const Page& page, const std::vector<MarkRequest>& requests,
                                           const Scale& scale);

}  // namespace chronodraw
