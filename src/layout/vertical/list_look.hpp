// SPDX-License-Identifier: MIT
// The theme for a list: descriptions are read, not glanced at, so they are a little larger than beside an axis that
// runs across. Colours stay as they are.
#pragma once

#include <chronodraw/theme.hpp>

namespace chronodraw {

[[nodiscard]] Theme make_list_look(Theme theme);

/// About so many characters of a description fill a width, by the width of an average letter (0.495 em in Inter).
[[nodiscard]] Px find_measure(const Theme& look, int characters);

}  // namespace chronodraw
