// SPDX-License-Identifier: MIT
// Settings for print without colour: whatever a layer says, everything drawn is a grey as bright as the colour was.
// The page keeps its colour, as paper does.
#pragma once

#include "theme/settings.hpp"

namespace chronodraw {

[[nodiscard]] Settings make_monochrome(Settings settings);

}  // namespace chronodraw
