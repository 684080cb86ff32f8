// SPDX-License-Identifier: MIT
#include "layout/wrapped/choose_rows.hpp"

#include <cmath>
#include <limits>

#include "layout/shared/domain.hpp"

namespace chronodraw {

namespace {

constexpr double landscape = 4.0 / 3;  // of a picture whose shape is open
constexpr double portrait = 3.0 / 4;
constexpr Px least_landscape = px(900);  // narrower pictures are read on upright pages
constexpr double waste_cost = 0.5;       // of rows without any time to show, against the logarithm of ratios
constexpr double overflow_cost = 10;
constexpr double least_gain = 0.95;  // of the height, for an axis that stops before the margin

double find_target(const ArrangeOptions& options) {
  if (options.height) return options.width.value() / options.height->value();
  return options.width < least_landscape ? portrait : landscape;
}

double find_cost(const Page& page, const Rows& rows, const Domain& shown, Px around) {
  const Px height = rows.height + around;
  const double ratio = page.options.width.value() / height.value();
  const bool overflows = page.options.height && height > *page.options.height;
  return std::abs(std::log(ratio / find_target(page.options))) + waste_cost * find_waste(rows.cut, shown) +
         (overflows ? overflow_cost : 0) + (rows.fits ? 0 : 2 * overflow_cost);
}

std::vector<RowCut> list_cuts(const Page& page, const Domain& shown) {
  const LayoutWishes& wishes = page.timeline.layout;
  const DateStyle& dates = page.options.dates;
  std::vector<RowCut> cuts = wishes.row         ? std::vector{cut_rows(shown, *wishes.row, dates)}
                             : wishes.row_count ? std::vector{cut_into(shown, *wishes.row_count, dates)}
                                                : list_row_cuts(shown, dates);
  for (RowCut& cut : cuts) cut = keep_within(std::move(cut), page.timeline.axis);
  return cuts;
}

/// On axes that leave the labels more and more room, until all texts stay on the page.
Rows arrange_fitting(const RowSource& source, const RowCut& cut) {
  const Px width = source.first.width();
  Rows rows = arrange_rows(source, cut, {});
  for (const Px hang : {width / 4, width / 2, width * 3 / 4}) {
    if (rows.fits) break;
    rows = arrange_rows(source, cut, hang);
  }
  return rows;
}

/// Labels at the end of every row may be better off past the end of the axis.
Rows improve(const RowSource& source, Rows rows) {
  const Page& page = source.first;
  const Px hang = page.theme.label_width / 2;
  if (!rows.fits || hang * 4 > page.width()) return rows;
  Rows shorter = arrange_rows(source, rows.cut, hang);
  const bool is_better = shorter.fits && shorter.height.value() < rows.height.value() * least_gain;
  return is_better ? shorter : rows;
}

}  // namespace

Rows choose_rows(const RowSource& source, Px around) {
  const Page& page = source.first;
  const Domain shown = find_hull(page.timeline, page.options.today);
  Rows best;
  double best_cost = std::numeric_limits<double>::infinity();
  for (const RowCut& cut : list_cuts(page, shown)) {
    Rows rows = arrange_fitting(source, cut);
    const double cost = find_cost(page, rows, shown, around);
    if (cost >= best_cost) continue;
    best = std::move(rows);
    best_cost = cost;
  }
  return improve(source, std::move(best));
}

}  // namespace chronodraw
