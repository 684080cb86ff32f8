// SPDX-License-Identifier: MIT
// Where a line may end. Own rules for scripts whose words stand between spaces, kept quieter than UAX #14: labels look
// best when dates, ranges, numbers and units stay whole. ICU decides beside characters of the other scripts.
#pragma once

#include "shaping/characters.hpp"
#include "shaping/icu_breaks.hpp"

namespace chronodraw {

/// A word longer than limits::word may also be cut there, but not between letters that join.
/// Fills `after` of every character; breaks that soft hyphens and zero width spaces left stay where they make sense.
void set_breaks(Characters& characters, IcuBreaks& icu);

}  // namespace chronodraw
