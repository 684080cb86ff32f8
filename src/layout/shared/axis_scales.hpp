// SPDX-License-Identifier: MIT
// The ticks of scales that no calendar fits: time since a zero, logarithms, order. Labels keep half an em between them
// and stay inside the axis, like those of a calendar.
#pragma once

#include "layout/shared/axis.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// `Month 1`, 2, 3 ... from instant 0, each where it begins; there is no month 0, and before the first is month -1.
[[nodiscard]] AxisTicks make_relative_ticks(const Page& page, const Scale& scale, Flow flow);
/// 1, 2, 5, 10 ... units before the end of the view: `100 years`, `10 ka`.
[[nodiscard]] AxisTicks make_log_ticks(const Page& page, const Scale& scale, Flow flow);
/// A number at every moment, or at every second, fifth ... where they are many.
[[nodiscard]] AxisTicks make_ordinal_ticks(const Page& page, const Scale& scale, Flow flow);
/// A tick at every moment, then a bar as long as the time until the next, and that time in words where there is room.
[[nodiscard]] AxisTicks make_interim_ticks(const Page& page, const Scale& scale, Flow flow);

}  // namespace chronodraw
