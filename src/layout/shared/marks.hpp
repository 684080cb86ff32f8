// SPDX-License-Identifier: MIT
// Marks on the edges of the axis: a dot for a moment, a bar as long as the doubt of its date, a diamond for a
// milestone, one for each member of a set, tied by a line. Events of several groups on one place share its mark. What
// is approximate fades, what is uncertain is dashed, alternatives are hollow.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// A mark to be made.
struct MarkRequest {
  Subject subject;  ///< an event, or a key date: its line needs a bar only where its date is not exact
  DateValue date;
  Px milestone;  ///< half the width of its diamond; 0: it is none
  Px edge;       ///< y of the axis edge it sits on
};

/// Half the width of a milestone's diamond on the edge of the axis band: its tip stays off the labels in the band.
[[nodiscard]] Px find_band_milestone(const Theme& theme);

/// Of an event without a label, on the axis band; without an edge.
[[nodiscard]] MarkRequest make_bare_mark(const Page& page, int event);

/// The parts of the requests in their order; bands, fades and ties before the mark that stands on them. Dots of one
/// picture share a radius, smaller where they crowd.
[[nodiscard]] std::vector<Part> make_marks(const Page& page, const std::vector<MarkRequest>& requests,
                                           const Scale& scale);

}  // namespace chronodraw
