// SPDX-License-Identifier: MIT
// Groups as labelled bands under one axis, the events of each in the fewest rows; groups within groups are bands within
// bands. Phases, in order: list the lanes, find the axis, pack every lane, name eras and key dates above the axis, draw
// the lines that run down through all of it.
#pragma once

#include "layout/arrange.hpp"

namespace chronodraw {

[[nodiscard]] Plan arrange_lanes(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options,
                                 Shaper& shaper);

}  // namespace chronodraw
