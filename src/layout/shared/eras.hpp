// SPDX-License-Identifier: MIT
// Eras: pale bands behind everything, their names in a strip of their own above the labels, so that no leader ever
// reaches them.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// Names packed in rows; y from the strip's top.
struct EraStrip {
  std::vector<Part> names;
  Px height;  ///< 0 without eras
};

/// The names of `eras`, indices into the timeline.
[[nodiscard]] EraStrip make_era_strip(const Page& page, const std::vector<int>& eras, const Scale& scale);
/// The bands, from `top` to `bottom`.
[[nodiscard]] std::vector<Part> make_era_bands(const Page& page, const Scale& scale, Px top, Px bottom);

}  // namespace chronodraw
