// SPDX-License-Identifier: MIT
// What wants a label or a mark, row by row. A label hangs in the row of its date; what a date may be beyond that row is
// marked in the other rows it reaches into.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/collect.hpp"
#include "layout/shared/marks.hpp"

namespace chronodraw {

/// One row's share.
struct RowCollection {
  Collection labels;
  std::vector<MarkRequest> continued;  ///< marks of labels that hang in other rows; without an edge
};

/// A share for every row; every item is in one of them.
[[nodiscard]] std::vector<RowCollection> split_collection(const Collection& collection,
                                                          const std::vector<Domain>& rows);

/// The marks of events without a label in the rows they reach into; without an edge. `events`: those of each row.
[[nodiscard]] std::vector<std::vector<MarkRequest>> split_marks(const Page& page,
                                                                const std::vector<std::vector<int>>& events,
                                                                const std::vector<Domain>& rows);

}  // namespace chronodraw
