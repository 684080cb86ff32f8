// SPDX-License-Identifier: MIT
#include "layout/wrapped/choose_rows.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "layout/shared/domain.hpp"
#include "layout/shared/fit_labels.hpp"
#include "layout/shared/select_bounds.hpp"

namespace chronodraw {

namespace {

constexpr double landscape = 4.0 / 3;  // of a picture whose shape is open
constexpr double portrait = 3.0 / 4;
constexpr Px least_landscape = px(900);  // narrower pictures are read on upright pages
constexpr double waste_cost = 0.5;       // of rows without any time to show, against the logarithm of ratios
constexpr double hidden_cost = 2;        // of all the importance, where it is without labels
constexpr double hidden_on_pages_cost = 6;
constexpr double hidden_in_height_cost = 1000;  // the height is given, and the shape with it
constexpr double more_pages_cost = 0.5;
constexpr double overflow_cost = 10;
constexpr double least_gain = 0.95;  // of the height, for an axis that stops before the margin

double find_target(const ArrangeOptions& options) {
  if (options.height) return options.width.value() / options.height->value();
  return options.width < least_landscape ? portrait : landscape;
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
Rows arrange_fitting(const RowSource& source, const RowContents& contents) {
  const Px width = source.first.width();
  Rows rows = arrange_rows(source, contents, {});
  for (const Px hang : {width / 4, width / 2, width * 3 / 4}) {
    if (rows.fits) break;
    rows = arrange_rows(source, contents, hang);
  }
  return rows;
}

class RowChooser {
 public:
  RowChooser(const RowSource& source, Px around)
      : source_(source),
        page_(source.first),
        around_(around),
        shown_(find_hull(page_.timeline, page_.options.today)),
        widths_(page_, false) {}

  ChosenRows run() {
    try_all(list_cuts(page_, shown_));
    const bool is_free = !page_.timeline.layout.row && !page_.timeline.layout.row_count;
    if (is_free && has_no_label()) try_cut({{}, {shown_}});
    fill_best();
    const LabelChoice& choice = best_.rows.choice;
    std::vector<BoundCheck> bounds = bound_selection(best_.points, choice.kept, choice.room, make_measure(best_));
    return {improve(std::move(best_.rows.picture)), std::move(bounds)};
  }

 private:
  /// One cut with as many labels as it has room for.
  struct Fitting {
    RowCut cut;
    std::vector<Cell> cells;  ///< all points with labels
    std::vector<SelectPoint> points;
    std::vector<int> events;  ///< one a point
    Fitted<Rows> rows;
    double hidden{0};  ///< share of the importance
  };

  [[nodiscard]] bool has_no_label() const { return best_.rows.choice.kept.empty() && !best_.points.empty(); }

  /// Fewest rows first: where there are labels without room, more rows are higher.
  void try_all(const std::vector<RowCut>& cuts) {
    for (std::size_t i = cuts.size(); i-- > 0;) {
      if (!try_cut(cuts[i])) break;
    }
  }

  /// Whether more rows may be better.
  bool try_cut(const RowCut& cut) {
    Fitting fitting = fit(cut);
    const double cost = find_cost(fitting);
    const bool is_better = cost <= best_cost_;
    const bool is_too_high = fitting.hidden > 0 && find_height(fitting.rows.picture) > find_target_height();
    if (is_better) {
      best_cost_ = cost;
      best_ = std::move(fitting);
    }
    return is_better || !is_too_high;
  }

  /// One row may have room where another has not.
  void fill_best() {
    if (!page_.options.height || !best_.rows.fits) return;
    best_.rows = make_fitter(best_).fill(std::move(best_.rows), make_draw(best_), make_fits());
  }

  /// Labels at the end of every row may be better off past the end of the axis.
  Rows improve(Rows rows) const {
    const Px hang = page_.theme.label_width / 2;
    if (!rows.fits || hang * 4 > page_.width()) return rows;
    Rows shorter = arrange_rows(source_, rows.contents, hang);
    const bool is_better = shorter.fits && shorter.height.value() < rows.height.value() * least_gain;
    return is_better && (has_room(shorter) || !has_room(rows)) ? shorter : rows;
  }

  Fitting fit(const RowCut& cut) {
    Fitting fitting{cut, make_segment_cells(page_.timeline, cut.rows, page_.options.today), {}, {}, {}, 0};
    const std::vector<Scale> scales = make_row_scales(page_, cut.rows, {});
    for (std::size_t i = 0; i < scales.size(); ++i) {
      const Cell& cell = fitting.cells[i];
      append_points(fitting.points, page_, cell, scales[i], i);
      fitting.events.insert(fitting.events.end(), cell.points.begin(), cell.points.end());
    }
    fitting.rows = make_fitter(fitting).run(make_draw(fitting), make_fits());
    fitting.hidden = find_hidden(fitting);
    return fitting;
  }

  /// These three live no longer than the fitting.
  LabelFitter<Rows> make_fitter(const Fitting& fitting) {
    const SelectRoom room{page_.left, page_.right, most_label_rows, fitting.points.size()};
    return {fitting.points, room, make_measure(fitting)};
  }
  LabelFitter<Rows>::Draw make_draw(const Fitting& fitting) const {
    return [&](const LabelChoice& choice) {
      std::vector<Cell> kept;
      std::size_t first = 0;
      for (const Cell& cell : fitting.cells) {
        kept.push_back(make_kept_cell(cell, choice.kept, first));
        first += cell.points.size();
      }
      return arrange_fitting(source_, make_contents(page_, fitting.cut, std::move(kept)));
    };
  }
  MeasureLabel make_measure(const Fitting& fitting) {
    return [&](std::size_t point) { return widths_.find(fitting.events[point]); };
  }
  [[nodiscard]] LabelFitter<Rows>::Fits make_fits() const {
    return [this](const Rows& rows) { return has_room(rows); };
  }

  [[nodiscard]] static double find_hidden(const Fitting& fitting) {
    std::int64_t all = 0;
    std::int64_t shown = 0;
    for (const SelectPoint& point : fitting.points) all += point.importance;
    for (const std::size_t point : fitting.rows.choice.kept) shown += fitting.points[point].importance;
    return all == shown ? 0 : 1 - static_cast<double>(shown) / static_cast<double>(all);
  }

  [[nodiscard]] Px find_height(const Rows& rows) const { return rows.height + around_; }
  [[nodiscard]] Px find_target_height() const { return px(page_.options.width.value() / find_target(page_.options)); }

  /// In the height that is asked for; on pages, every row on one.
  [[nodiscard]] bool has_room(const Rows& rows) const {
    const std::optional<Px>& height = page_.options.height;
    if (!height) return true;
    if (!page_.options.pages) return find_height(rows) <= *height;
    const Px first = *height - find_page_ending();
    const Px other = first - find_page_heading();
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
      if (rows.rows[i].height(page_.theme) > (i == 0 ? first : other)) return false;
    }
    return true;
  }

  [[nodiscard]] Px find_note_leading() const { return page_.theme.look(TextRole::note).style.leading; }
  /// The page's number, the caption and the margin.
  [[nodiscard]] Px find_page_ending() const { return page_.theme.tier_gap + find_note_leading() + around_; }
  /// The margin, and the title that every page but the first repeats.
  [[nodiscard]] Px find_page_heading() const { return page_.top + find_note_leading() + page_.theme.header_gap; }

  [[nodiscard]] double find_hidden_cost() const {
    if (!page_.options.height) return hidden_cost;
    return page_.options.pages ? hidden_on_pages_cost : hidden_in_height_cost;
  }

  [[nodiscard]] double find_overflow_cost(const Rows& rows) const {
    if (!page_.options.height || find_height(rows) <= *page_.options.height) return 0;
    return page_.options.pages && has_room(rows) ? more_pages_cost : overflow_cost;
  }

  [[nodiscard]] double find_cost(const Fitting& fitting) const {
    const Rows& rows = fitting.rows.picture;
    const double ratio = page_.options.width.value() / find_height(rows).value();
    return std::abs(std::log(ratio / find_target(page_.options))) + waste_cost * find_waste(rows.contents.cut, shown_) +
           find_hidden_cost() * fitting.hidden + find_overflow_cost(rows) + (rows.fits ? 0 : 2 * overflow_cost);
  }

  const RowSource& source_;
  const Page& page_;
  Px around_;
  Domain shown_;
  MeasuredWidths widths_;
  Fitting best_;
  double best_cost_{std::numeric_limits<double>::infinity()};
};

}  // namespace

ChosenRows choose_rows(const RowSource& source, Px around) { return RowChooser(source, around).run(); }

}  // namespace chronodraw
