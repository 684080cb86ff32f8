// SPDX-License-Identifier: MIT
// The rows of one cut, each laid out like a small horizontal timeline of its own on the scale they all share: equal
// times are equal lengths in every row. Each is as high as its own labels and spans need. The first has the header.
#pragma once

#include <vector>

#include "layout/horizontal/choose.hpp"
#include "layout/wrapped/cut_rows.hpp"
#include "layout/wrapped/split_collection.hpp"

namespace chronodraw {

/// What all rows are made from.
struct RowSource {
  const Page& first;  ///< with the header
  const Page& other;  ///< without; it begins at y 0
  const Collection& collection;
};

/// One row, from y 0 down.
struct Row {
  Cell cell;
  RowCollection share;
  Composition composition;
  Px depth;  ///< of what hangs below the band
  [[nodiscard]] Px height(const Theme& theme) const { return composition.axis_top + theme.axis_height + depth; }
};

struct Rows {
  RowCut cut;
  std::vector<Row> rows;
  Px height;        ///< of all rows with the gaps between them
  bool fits{true};  ///< no text had to leave the page
};

inline constexpr Px row_gap = px(44);

/// `hang`: how far before the margin the longest row's axis stops, so that labels may hang past it.
[[nodiscard]] Rows arrange_rows(const RowSource& source, const RowCut& cut, Px hang);

/// One step between the ticks of all rows: the coarsest that any of them would take by itself.
[[nodiscard]] TickStep find_common_step(const RowSource& source, const Rows& rows);

/// The parts of a row whose uppermost y is `top`. `thinned`: see AxisTicks.
[[nodiscard]] std::vector<Part> make_row_parts(const RowSource& source, Rows& rows, std::size_t index, Px top,
                                               std::int64_t& thinned);

}  // namespace chronodraw
