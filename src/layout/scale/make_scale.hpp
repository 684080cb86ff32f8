// SPDX-License-Identifier: MIT
// The scale a timeline asks for, over a stretch of the page. Layouts use it and need not know its kind.
#pragma once

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

/// Where the axis lies; `break_gap` is how long the gap of a break is, less where many share a short axis.
struct ScaleRoom {
  Px begin;
  Px end;
  Px break_gap{px(18)};
};

/// `timeline` as a layout is given it: for relative and sequential scales its dates have been moved (`retime.hpp`), and
/// what remains is chronological. `domain`: of `find_domain`.
[[nodiscard]] Scale make_scale(const Timeline& timeline, const Domain& domain, const ScaleRoom& room);

}  // namespace chronodraw
