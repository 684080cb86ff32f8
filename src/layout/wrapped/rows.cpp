// SPDX-License-Identifier: MIT
#include "layout/wrapped/rows.hpp"

#include <algorithm>

#include "layout/horizontal/hang_labels.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/marks.hpp"

namespace chronodraw {

namespace {

constexpr Px least_continued = px(3);  // shorter stretches in another row are not marked

const Page& find_page(const RowSource& source, std::size_t index) { return index == 0 ? source.first : source.other; }

std::int64_t find_longest(const std::vector<Domain>& rows) {
  std::int64_t longest = 1;
  for (const Domain& row : rows) longest = std::max(longest, row.to.seconds - row.from.seconds);
  return longest;
}

/// Years, months and quarters are not all of one length; the longest has the whole width.
Scale make_row_scale(const Page& page, const Domain& row, std::int64_t longest, Px hang) {
  const Px whole = page.width() - hang;
  const double share = static_cast<double>(row.to.seconds - row.from.seconds) / static_cast<double>(longest);
  return {row, page.left, page.left + px(whole.value() * share)};
}

Px find_depth(const Page& page, const Composition& composition) {
  return std::max({find_depth_below(composition.hangings), composition.spans.depth, page.theme.mark_radius});
}

bool is_visible(const MarkRequest& request, const Scale& scale) {
  if (!request.date.members.empty()) return true;
  return scale.at_end(request.date.end.hi) - scale.at_start(request.date.start.lo) >= least_continued;
}

std::vector<Part> make_continued_marks(const Page& page, const Row& row, Px edge) {
  std::vector<MarkRequest> requests;
  for (const MarkRequest& request : row.share.continued) {
    if (is_visible(request, row.composition.scale)) requests.push_back(request);
  }
  for (MarkRequest& request : requests) request.edge = edge;
  return make_marks(page, requests, row.composition.scale);
}

/// The band is open where time goes on in the row before or after.
void open_band(std::vector<Part>& parts, bool has_before, bool has_after) {
  for (Part& part : parts) {
    auto* band = std::get_if<Bar>(&part.shape);
    if (band == nullptr || part.role != Role::axis) continue;
    if (has_before) band->start = BarEnd::arrow;
    if (has_after) band->end = BarEnd::arrow;
  }
}

}  // namespace

Rows arrange_rows(const RowSource& source, const RowCut& cut, Px hang) {
  const std::vector<Cell> cells = make_segment_cells(source.first.timeline, cut.rows, source.first.options.today);
  std::vector<RowCollection> shares = split_collection(source.collection, cut.rows);
  const std::int64_t longest = find_longest(cut.rows);
  Rows rows{cut, {}, row_gap * static_cast<std::int64_t>(cut.rows.size() - 1), true};
  for (std::size_t i = 0; i < cut.rows.size(); ++i) {
    const Page& page = find_page(source, i);
    const Scale scale = make_row_scale(page, cut.rows[i], longest, hang);
    Composition composition = choose_layout(page, cells[i], shares[i].labels, scale);
    const Px depth = find_depth(page, composition);
    rows.fits = rows.fits && composition.cost < impossible;
    rows.rows.push_back({cells[i], std::move(shares[i]), std::move(composition), depth});
    rows.height += rows.rows.back().height(page.theme);
  }
  return rows;
}

TickStep find_common_step(const RowSource& source, const Rows& rows) {
  TickStep common{TickUnit::second, 1};
  for (const Row& row : rows.rows) {
    const TickStep step = make_scale_ticks(source.other, row.composition.scale).step;
    if (step.seconds() > common.seconds()) common = step;
  }
  return common;
}

std::vector<Part> make_row_parts(const RowSource& source, Rows& rows, std::size_t index, Px top,
                                 std::int64_t& thinned) {
  const Page& page = find_page(source, index);
  Row& row = rows.rows[index];
  Composition& composition = row.composition;
  const Px strip = composition.header.bottom - composition.eras.height;
  const bool is_named = index == 0 || composition.eras.height > Px{};
  const Px band_top = composition.axis_top;
  const Px band_bottom = band_top + page.theme.axis_height;
  const AxisPlace axis{band_top, band_bottom, band_bottom + composition.spans.depth};
  std::vector<Part> parts = make_era_bands(page, composition.scale, is_named ? strip : strip - page.theme.tier_gap,
                                           row.height(page.theme) + page.theme.tier_gap);
  append_parts(parts, move_parts(std::move(composition.eras.names), strip));
  std::vector<Part> band = make_axis_band(page, composition.scale, band_top, thinned);
  open_band(band, index > 0, index + 1 < rows.rows.size());
  append_parts(parts, std::move(band));
  append_parts(parts, move_parts(std::move(composition.spans.parts), band_bottom));
  append_parts(parts, make_continued_marks(page, row, band_top));
  append_parts(parts, hang_labels(page, row.share.labels, composition, axis));
  append_parts(parts, std::move(composition.header.parts));
  return move_parts(std::move(parts), top);
}

}  // namespace chronodraw
