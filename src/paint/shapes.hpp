// SPDX-License-Identifier: MIT
// The outlines of marks in other shapes than discs, each about as large as the disc it stands for, whole or in upright
// slices. Only geometry.
#pragma once

#include <chronodraw/theme.hpp>
#include "paint/outlines.hpp"

namespace chronodraw {

/// The whole mark, whatever the dot's slice; `grow` is added all round.
[[nodiscard]] Outline make_mark_outline(const Dot& dot, MarkShape shape, Px grow = {});
/// The dot's slice of the shape; each shape is cut where a disc would be.
[[nodiscard]] Outline make_slice_outline(const Dot& dot, MarkShape shape, const SliceLap& lap);

}  // namespace chronodraw
