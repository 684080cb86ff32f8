// SPDX-License-Identifier: MIT
#include "layout/horizontal/horizontal.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "layout/horizontal/badges.hpp"
#include "layout/horizontal/choose.hpp"
#include "layout/horizontal/density.hpp"
#include "layout/horizontal/hang_labels.hpp"
#include "layout/horizontal/label_air.hpp"
#include "layout/partition.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/domain.hpp"
#include "layout/shared/fit_labels.hpp"
#include "layout/shared/select_bounds.hpp"
#include "theme/dense.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t many_points = 16;  // short labels from here on take the dense typography

/// Many short labels in tiers: smaller sizes, short months.
bool is_dense(const Timeline& timeline, const Cell& cell) {
  return cell.points.size() >= many_points && std::all_of(cell.points.begin(), cell.points.end(), [&](int i) {
           return timeline.events[static_cast<std::size_t>(i)].description.empty();
         });
}

/// A picture, not yet put together.
struct Trial {
  Cell cell;  ///< with its points chosen
  Collection collection;
  Composition composition;
  Ending ending;

  /// From the top of the page to the lowest ink, the ending left out.
  [[nodiscard]] Px find_bottom(const Theme& theme) const {
    const Px depth = std::max(find_depth_below(composition.hangings), composition.spans.depth);
    return composition.axis_top + theme.axis_height + std::max(depth, theme.mark_radius);
  }
};

Trial make_trial(const Page& page, const Domain& domain, Cell cell, bool dense) {
  Collection collection = collect_items(page, cell, {dense});
  Composition composition = choose_layout(page, cell, collection, domain);
  return {std::move(cell), std::move(collection), std::move(composition), make_ending(page)};
}

/// With as many labels as there is room for, and how much of the importance they show, next to the most there could be.
Trial fit_trial(const Page& page, const Cell& cell, bool dense, std::vector<BoundCheck>& bounds) {
  const Domain domain = find_domain(page.timeline, page.options.today);
  std::vector<SelectPoint> points;
  append_points(points, page, cell, make_page_scale(page, domain, page.left, page.right), 0);
  MeasuredWidths widths(page, dense);
  const MeasureLabel measure = [&](std::size_t point) { return widths.find(cell.points[point]); };
  LabelFitter<Trial> fitter(points, {page.left, page.right, most_label_rows, points.size()}, measure);
  const std::optional<Px>& height = page.options.height;
  Fitted<Trial> fitted = fitter.run(
      [&](const LabelChoice& choice) { return make_trial(page, domain, make_kept_cell(cell, choice.kept), dense); },
      [&](const Trial& trial) { return !height || trial.find_bottom(page.theme) + trial.ending.height <= *height; });
  bounds = bound_selection(points, fitted.choice.kept, fitted.choice.room, measure);
  return std::move(fitted.picture);
}

/// Why the leaders are not of the other kind; nothing where neither kind had room.
std::vector<Alternative> explain_leaders(const Composition& composition) {
  if (composition.cost == impossible) return {};
  const bool elbows = composition.hangings.elbows;
  const double other = elbows ? composition.flags_cost : composition.elbows_cost;
  const std::string name = elbows ? "horizontal/flags" : "horizontal/elbows";
  if (other == impossible) {
    return {{name, elbows ? "straight leaders would pass labels" : "one row of labels a side has not room for all"}};
  }
  if (other < composition.cost) return {{name, "saves too little to give up straight leaders"}};
  return {{name, "costs as much as " + format_number(other, 1) + " tiers of labels, against " +
                     format_number(composition.cost, 1)}};
}

/// Everything below the header in its place. Height beyond what is needed goes above and below the axis alike.
void finish(Plan& plan, const Page& page, Trial trial) {
  const Theme& theme = page.theme;
  Composition& composition = trial.composition;
  const Px needed = trial.find_bottom(theme);
  const Px spare = find_spare_height(page, needed + trial.ending.height);
  const Px top = composition.axis_top + spare / 2;
  const Px bottom = needed + spare;
  const AxisPlace axis{top, top + theme.axis_height, top + theme.axis_height + composition.spans.depth};

  const Px strip = composition.header.bottom - composition.eras.height;
  append_parts(plan.parts, make_era_bands(page, composition.scale, strip, bottom + theme.tier_gap));
  append_parts(plan.parts, move_parts(std::move(composition.eras.names), strip));
  append_parts(plan.parts, make_axis_band(page, composition.scale, top, plan.claims.ticks_thinned));
  plan.time = list_time_knots(page, composition.scale);
  append_parts(plan.parts, move_parts(std::move(composition.spans.parts), axis.bottom));
  const std::vector<int>& counted = trial.cell.counted;
  std::vector<MarkRequest> marks;
  if (is_strip(counted.size(), composition.scale)) {
    const int densest = find_densest(page, counted, composition.scale);
    append_parts(plan.parts, make_density(page, counted, composition.scale, axis.bottom, densest));
  } else {
    for (const int event : counted) marks.push_back(make_bare_mark(page, event));
  }
  append_parts(plan.parts, hang_labels(page, trial.collection, composition, axis, std::move(marks)));
  append_parts(plan.parts, std::move(composition.header.parts));
  finish_plan(plan, page, bottom, std::move(trial.ending));
}

}  // namespace

Plan arrange_horizontal(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Cell cell = make_unified_cell(timeline);
  const bool dense = is_dense(timeline, cell);
  const Theme look = dense ? make_dense(theme) : theme;
  const Page page = make_page(timeline, look, options, shaper);
  Plan plan;
  Trial trial = fit_trial(page, cell, dense, plan.claims.bounds);
  plan.claims.layout = trial.composition.hangings.elbows ? "horizontal/elbows" : "horizontal/flags";
  plan.claims.span_rows = trial.composition.spans.rows;
  plan.claims.span_depth = trial.composition.spans.clique;
  plan.claims.label_air = make_label_air(look);
  if (!trial.collection.stacks.empty()) plan.claims.alternatives = explain_leaders(trial.composition);
  finish(plan, page, std::move(trial));
  return plan;
}

}  // namespace chronodraw
