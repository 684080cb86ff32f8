// SPDX-License-Identifier: MIT
// Lines that run down through the lanes: those of the axis and those of key dates. They are broken behind texts.
#pragma once

#include <vector>

#include "layout/lanes/sheet.hpp"
#include "layout/shared/axis.hpp"
#include "layout/shared/pack_rows.hpp"

namespace chronodraw {

/// Which of the ticks run on through the lanes: the finest calendar step that leaves `pitch` between lines.
[[nodiscard]] std::vector<Px> find_grid(const LaneSheet& sheet, const AxisTicks& axis, Px pitch);

/// The pieces of a line down at `x` from `top` to `bottom` that no text of `parts` stands in the way of.
[[nodiscard]] std::vector<Line> break_line(Px x, Interval down, const std::vector<Rect>& texts);

/// What lines keep clear of: the ink of every line of text, with some air.
[[nodiscard]] std::vector<Rect> list_text_boxes(const std::vector<Part>& parts);

}  // namespace chronodraw
