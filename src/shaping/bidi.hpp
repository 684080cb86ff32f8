// SPDX-License-Identifier: MIT
// Bidi embedding levels (UAX #9) by FriBidi, one for each character; each line that a line feed ends is resolved for
// itself, all in the direction of the first strong character of the text.
#pragma once

#include <chronodraw/text.hpp>
#include "shaping/characters.hpp"

namespace chronodraw {

/// Fills `level` of every character; returns the paragraph's direction. Text without anything from right to left
/// costs nothing.
Direction set_levels(Characters& characters);

}  // namespace chronodraw
