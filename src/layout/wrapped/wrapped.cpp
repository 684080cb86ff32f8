// SPDX-License-Identifier: MIT
#include "layout/wrapped/wrapped.hpp"

#include <algorithm>
#include <utility>

#include "base/numbers.hpp"
#include "layout/horizontal/horizontal.hpp"
#include "layout/horizontal/label_air.hpp"
#include "layout/wrapped/choose_rows.hpp"

namespace chronodraw {

namespace {

/// What stands in a row without a header: the page of the others refers to it.
struct BareSheet {
  Timeline timeline;
  Theme theme;

  BareSheet(const Timeline& whole, const Theme& look) : timeline(whole), theme(look) {
    timeline.title.clear();
    timeline.subtitle.clear();
    theme.legend = LegendPlace::none;
  }
};

void claim(Claims& claims, const Rows& rows) {
  const auto count = static_cast<std::int64_t>(rows.rows.size());
  claims.layout = "wrapped/" + format_number(count) + (count == 1 ? " row" : " rows");
  for (const Row& row : rows.rows) {
    claims.span_rows += row.composition.spans.rows;
    claims.span_depth += row.composition.spans.clique;
  }
}

/// Height beyond what is needed goes above, between and below the rows alike.
void finish(Plan& plan, const RowSource& source, Rows rows, Ending ending) {
  const Page& page = source.first;
  const Px spare = find_spare_height(page, rows.height + ending.height);
  const auto count = static_cast<std::int64_t>(rows.rows.size());
  const bool is_asked_for = page.timeline.axis.ticks.has_value();
  const Px share = spare / count;
  Px top;
  RowMarks marks = make_row_marks(source, rows);
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    std::int64_t thinned = 1;
    append_parts(plan.parts, move_parts(make_row_parts(source, rows, i, marks, thinned), top));
    if (is_asked_for) plan.claims.ticks_thinned = std::max(plan.claims.ticks_thinned, thinned);
    top += rows.rows[i].height(page.theme) + row_gap + share;
  }
  finish_plan(plan, page, rows.height + spare, std::move(ending));
}

}  // namespace

Plan arrange_wrapped(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  if (timeline.axis.scale != ScaleKind::chronological) return arrange_horizontal(timeline, theme, options, shaper);
  Timeline whole = timeline;  // every row has all of its time
  whole.axis.breaks.clear();
  whole.axis.has_auto_breaks = false;
  BareSheet bare(whole, theme);
  const Page first = make_page(whole, theme, options, shaper);
  const Page other{bare.timeline, bare.theme, shaper, options, first.left, first.right, Px{}};
  const RowSource source{first, other};
  Ending ending = make_ending(first);
  auto [rows, bounds] = choose_rows(source, ending.height);
  if (!whole.axis.ticks) whole.axis.ticks = bare.timeline.axis.ticks = find_common_step(source, rows);
  Plan plan;
  claim(plan.claims, rows);
  plan.claims.bounds = std::move(bounds);
  plan.claims.label_air = make_label_air(source.first.theme);
  finish(plan, source, std::move(rows), std::move(ending));
  return plan;
}

}  // namespace chronodraw
