// SPDX-License-Identifier: MIT
// What EDTF builds from single dates: intervals `a/b`, and sets `[a,b..c]` (one of them) and `{a,b..c}` (all of them).
#pragma once

#include <string_view>

#include "calendar/edtf/atom.hpp"
#include "calendar/edtf/edtf.hpp"

namespace chronodraw {

/// `slash` is the offset of the only `/`.
[[nodiscard]] EdtfReading read_interval(std::string_view text, std::size_t slash, const DateHabits& habits);
/// `text` begins with `[` or `{`.
[[nodiscard]] EdtfReading read_set(std::string_view text, const DateHabits& habits);

}  // namespace chronodraw
