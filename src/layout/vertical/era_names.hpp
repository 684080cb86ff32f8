// SPDX-License-Identifier: MIT
// The names of eras in columns of their own beside the axis, each at the top of its band; as few columns as keep them
// apart. In page coordinates along the axis; x from the first column's left edge.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

struct EraNames {
  std::vector<Part> parts;
  int columns{0};
  Px bottom;
};

[[nodiscard]] EraNames make_era_names(const Page& page, const Scale& scale, Px width, Px gap);

}  // namespace chronodraw
