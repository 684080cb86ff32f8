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
};

/// What stands in the rows of one cut.
struct RowContents {
  RowCut cut;
  std::vector<Cell> cells;  ///< one a row
  std::vector<RowCollection> shares;
};

/// One row, from y 0 down.
struct Row {
  Composition composition;
  Px depth;  ///< of what hangs below the band
  [[nodiscard]] Px height(const Theme& theme) const { return composition.axis_top + theme.axis_height + depth; }
};

struct Rows {
  RowContents contents;
  std::vector<Row> rows;
  Px height;        ///< of all rows with the gaps between them
  bool fits{true};  ///< no text had to leave the page
};

inline constexpr Px row_gap = px(44);

/// The axis of each row: years, months and quarters are not all of one length; the longest has the whole width, up to
/// `hang` before the margin, so that labels may hang past it.
[[nodiscard]] std::vector<Scale> make_row_scales(const Page& page, const std::vector<Domain>& rows, Px hang);

/// The contents of the rows where the points of `cells` have labels.
[[nodiscard]] RowContents make_contents(const Page& page, const RowCut& cut, std::vector<Cell> cells);

[[nodiscard]] Rows arrange_rows(const RowSource& source, RowContents contents, Px hang);

/// The marks of all events without a label, and the densest column of the rows whose marks are a strip.
struct RowMarks {
  std::vector<std::vector<MarkRequest>> marks;  ///< one list a row
  int densest{1};
};
[[nodiscard]] RowMarks make_row_marks(const RowSource& source, const Rows& rows);

/// One step between the ticks of all rows: the coarsest that any of them would take by itself.
[[nodiscard]] TickStep find_common_step(const RowSource& source, const Rows& rows);

/// The parts of a row, from y 0 down. `thinned`: see AxisTicks.
[[nodiscard]] std::vector<Part> make_row_parts(const RowSource& source, Rows& rows, std::size_t index, RowMarks& marks,
                                               std::int64_t& thinned);

}  // namespace chronodraw
