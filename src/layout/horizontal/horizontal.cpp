// SPDX-License-Identifier: MIT
#include "layout/horizontal/horizontal.hpp"

#include <algorithm>

#include "layout/horizontal/choose.hpp"
#include "layout/horizontal/hang_labels.hpp"
#include "layout/partition.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/domain.hpp"
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

/// Everything below the header in its place. Height beyond what is needed goes above and below the axis alike.
void finish(Plan& plan, const Page& page, const Collection& collection, Composition composition) {
  const Theme& theme = page.theme;
  const Px labels_depth = std::max(find_depth_below(composition.hangings), composition.spans.depth);
  const Px needed = composition.axis_top + theme.axis_height + std::max(labels_depth, theme.mark_radius);
  Ending ending = make_ending(page);
  const Px spare = find_spare_height(page, needed + ending.height);
  const Px top = composition.axis_top + spare / 2;
  const Px bottom = needed + spare;
  const AxisPlace axis{top, top + theme.axis_height, top + theme.axis_height + composition.spans.depth};

  const Px strip = composition.header.bottom - composition.eras.height;
  append_parts(plan.parts, make_era_bands(page, composition.scale, strip, bottom + theme.tier_gap));
  append_parts(plan.parts, move_parts(std::move(composition.eras.names), strip));
  append_parts(plan.parts, make_axis_band(page, composition.scale, top, plan.claims.ticks_thinned));
  append_parts(plan.parts, move_parts(std::move(composition.spans.parts), axis.bottom));
  append_parts(plan.parts, hang_labels(page, collection, composition, axis));
  append_parts(plan.parts, std::move(composition.header.parts));
  finish_plan(plan, page, bottom, std::move(ending));
}

}  // namespace

Plan arrange_horizontal(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Cell cell = make_unified_cell(timeline);
  const bool dense = is_dense(timeline, cell);
  const Theme look = dense ? make_dense(theme) : theme;
  const Page page = make_page(timeline, look, options, shaper);
  const Collection collection = collect_items(page, cell, {dense});
  Composition composition = choose_layout(page, cell, collection, find_domain(timeline, options.today));

  Plan plan;
  plan.claims.layout = composition.hangings.elbows ? "horizontal/elbows" : "horizontal/flags";
  plan.claims.span_rows = composition.spans.rows;
  plan.claims.span_depth = composition.spans.clique;
  finish(plan, page, collection, std::move(composition));
  return plan;
}

}  // namespace chronodraw
