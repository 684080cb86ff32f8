// SPDX-License-Identifier: MIT
// The other half of a picture that follows its reader's preference for light or dark: the same lengths, shapes and
// hatchings, so that one plan serves both, in the colours of another theme.
#pragma once

#include <chronodraw/theme.hpp>

namespace chronodraw {

/// `theme` in the colours of `colors`. Both are resolved for one timeline.
[[nodiscard]] Theme make_twin(const Theme& theme, const Theme& colors);

}  // namespace chronodraw
