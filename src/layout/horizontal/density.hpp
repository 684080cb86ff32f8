// SPDX-License-Identifier: MIT
// Where there are more marks than the axis has room for: a strip of columns that hang from the lower edge of the band,
// each as long as the square root of how many dates lie over it. One column a px, so no mark is drawn twice.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

inline constexpr Px density_height = px(12);

/// The most events over one column.
[[nodiscard]] int find_densest(const Page& page, const std::vector<int>& events, const Scale& scale);

/// Columns that hang from `edge`; equal neighbours are one. `events`: indices. `densest`: how many make the
/// longest column. O(n).
[[nodiscard]] std::vector<Part> make_density(const Page& page, const std::vector<int>& events, const Scale& scale,
                                             Px edge, int densest);

}  // namespace chronodraw
