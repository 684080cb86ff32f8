// SPDX-License-Identifier: MIT
// The same theme for many short labels in tiers: dates and titles a little smaller, titles regular, labels narrow.
// Colours stay as they are.
#pragma once

#include <chronodraw/theme.hpp>

namespace chronodraw {

[[nodiscard]] Theme make_dense(Theme theme);

}  // namespace chronodraw
