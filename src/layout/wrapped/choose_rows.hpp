// SPDX-License-Identifier: MIT
// Which cut into rows is drawn: the author's, else the one whose picture comes nearest to the wished shape, found by
// laying them out. Each has as many labels as it has room for.
#pragma once

#include <vector>

#include <chronodraw/report.hpp>
#include "layout/wrapped/rows.hpp"

namespace chronodraw {

struct ChosenRows {
  Rows rows;
  std::vector<BoundCheck> bounds;  ///< of the importance that is shown
};

/// `around`: height of what stands under the rows.
[[nodiscard]] ChosenRows choose_rows(const RowSource& source, Px around);

}  // namespace chronodraw
