// SPDX-License-Identifier: MIT
// Which cut into rows is drawn: the author's, else the one whose picture comes nearest to the wished shape, found by
// laying all of them out.
#pragma once

#include "layout/wrapped/rows.hpp"

namespace chronodraw {

/// `around`: height of what stands under the rows.
[[nodiscard]] Rows choose_rows(const RowSource& source, Px around);

}  // namespace chronodraw
