// SPDX-License-Identifier: MIT
// The axis as a band, level or running down the page: the gaps of its breaks with what they leave out, the bars of the
// time between moments. Knows every kind of scale, so that no layout need.
#pragma once

#include <string>
#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/axis.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// Where the band lies across the axis.
struct BandPlace {
  Px begin;  ///< its top; its left edge where time runs down
  Px end;
  Flow flow{Flow::right};
};

/// The ticks that the timeline's kind of scale has.
[[nodiscard]] AxisTicks make_scale_ticks(const Page& page, const Scale& scale, Flow flow = Flow::right);

/// The scale between `begin` and `end`, with room for what stands in its breaks.
[[nodiscard]] Scale make_page_scale(const Page& page, const Domain& domain, Px begin, Px end, Flow flow = Flow::right);

/// For a Plan; empty where the axis is no calendar.
[[nodiscard]] std::vector<TimeKnot> list_time_knots(const Page& page, const Scale& scale);

/// The band in its pieces, with strokes and words where it is broken, and the bars of `axis`; no ticks.
[[nodiscard]] std::vector<Part> make_band(const Page& page, const Scale& scale, const AxisTicks& axis,
                                          const BandPlace& place);

/// All of a level axis, from `top` down. `thinned`: see AxisTicks.
[[nodiscard]] std::vector<Part> make_axis_band(const Page& page, const Scale& scale, Px top, std::int64_t& thinned);

}  // namespace chronodraw
