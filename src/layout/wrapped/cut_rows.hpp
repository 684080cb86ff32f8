// SPDX-License-Identifier: MIT
// Where a timeline may be cut into rows: at every tick of a calendar step, so that each row is a whole decade, year,
// quarter. In goes the stretch of time to show, out come the rows. Knows nothing of widths and labels.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "layout/scale.hpp"

namespace chronodraw {

/// Rows of one step, in order, each from the end of the one before; they hold all there is to show.
struct RowCut {
  TickStep step;
  std::vector<Domain> rows;
};

inline constexpr std::size_t most_rows = 100;        ///< of any picture
inline constexpr std::size_t most_chosen_rows = 12;  ///< where nobody asks for more

/// Rows of `step`; of so many times the step, where there would be more than most_rows. A single row where the
/// calendar has no such step.
[[nodiscard]] RowCut cut_rows(const Domain& shown, const TickStep& step, const DateStyle& dates);

/// The cuts worth trying where nobody asks for one: the ladder's, in 2 to most_chosen_rows rows, most rows first; a
/// single row where there is none.
[[nodiscard]] std::vector<RowCut> list_row_cuts(const Domain& shown, const DateStyle& dates);

/// The cut whose rows are nearest to `count`, of even steps rather than odd ones.
[[nodiscard]] RowCut cut_into(const Domain& shown, int count, const DateStyle& dates);

/// The rows without what lies beyond the ends that an author chose for the axis.
[[nodiscard]] RowCut keep_within(RowCut cut, const AxisRange& axis);

/// The share of the rows' time that is not to be shown.
[[nodiscard]] double find_waste(const RowCut& cut, const Domain& shown);

}  // namespace chronodraw
