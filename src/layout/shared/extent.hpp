// SPDX-License-Identifier: MIT
// How far a span reaches along the axis, and how surely: the certain part, the doubtful parts beside it, and what lies
// beyond them. In page coordinates, as if time ran to the right.
#pragma once

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// Doubt from outer_begin, certain from begin to end, doubt to outer_end. Beyond that an arrow where it goes on, a fade
/// where it is approximate, or dots to a `?` where nobody knows the end.
struct Extent {
  Px outer_begin;
  Px begin;
  Px end;
  Px outer_end;
  bool open_start{false};
  bool open_end{false};
  bool unknown_start{false};
  bool unknown_end{false};
  bool dashed{false};  ///< the span as a whole is uncertain
  Px fade_before;      ///< length of the fade, outside outer_begin
  Px fade_after;
  Px stub;  ///< length of the dots and the `?` on each side that is not known, gaps included

  [[nodiscard]] bool has_core() const { return begin < end && !dashed; }
  [[nodiscard]] Px reach_begin() const { return outer_begin - fade_before - (unknown_start ? stub : Px{}); }
  [[nodiscard]] Px reach_end() const { return outer_end + fade_after + (unknown_end ? stub : Px{}); }
};

/// `stub`: the room that an end which is not known takes. The reach stays within the content.
[[nodiscard]] Extent find_extent(const Page& page, const DateValue& date, const Scale& scale, Px stub);

}  // namespace chronodraw
