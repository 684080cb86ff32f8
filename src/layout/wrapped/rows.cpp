// SPDX-License-Identifier: MIT
#include "layout/wrapped/rows.hpp"

#include <algorithm>
#include <utility>

#include "layout/horizontal/badges.hpp"
#include "layout/horizontal/density.hpp"
#include "layout/horizontal/hang_labels.hpp"
#include "layout/shared/axis_band.hpp"

namespace chronodraw {

namespace {

constexpr Px least_continued = px(3);  // shorter stretches in another row are not marked

const Page& find_page(const RowSource& source, std::size_t index) { return index == 0 ? source.first : source.other; }

std::int64_t find_longest(const std::vector<Domain>& rows) {
  std::int64_t longest = 1;
  for (const Domain& row : rows) longest = std::max(longest, row.to.seconds - row.from.seconds);
  return longest;
}

Px find_depth(const Page& page, const Composition& composition) {
  return std::max({find_depth_below(composition.hangings), composition.spans.depth, page.theme.mark_radius});
}

bool is_visible(const MarkRequest& request, const Scale& scale) {
  if (!request.date.members.empty()) return true;
  return scale.at_end(request.date.end.hi) - scale.at_start(request.date.start.lo) >= least_continued;
}

std::vector<Part> make_continued_marks(const Page& page, const RowCollection& share, const Scale& scale, Px edge) {
  std::vector<MarkRequest> requests;
  for (const MarkRequest& request : share.continued) {
    if (is_visible(request, scale)) requests.push_back(request);
  }
  for (MarkRequest& request : requests) request.edge = edge;
  return make_marks(page, requests, scale);
}

bool has_strip(const Rows& rows, std::size_t index) {
  return is_strip(rows.contents.cells[index].counted.size(), rows.rows[index].composition.scale);
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

std::vector<Scale> make_row_scales(const Page& page, const std::vector<Domain>& rows, Px hang) {
  const Px whole = page.width() - hang;
  const auto longest = static_cast<double>(find_longest(rows));
  std::vector<Scale> scales;
  for (const Domain& row : rows) {
    const double share = static_cast<double>(row.to.seconds - row.from.seconds) / longest;
    scales.emplace_back(row, page.left, page.left + px(whole.value() * share));
  }
  return scales;
}

RowContents make_contents(const Page& page, const RowCut& cut, std::vector<Cell> cells) {
  Cell labelled;
  for (const Cell& cell : cells) labelled.points.insert(labelled.points.end(), cell.points.begin(), cell.points.end());
  std::vector<RowCollection> shares = split_collection(collect_items(page, labelled, {}), cut.rows);
  return {cut, std::move(cells), std::move(shares)};
}

Rows arrange_rows(const RowSource& source, RowContents contents, Px hang) {
  const std::vector<Scale> scales = make_row_scales(source.first, contents.cut.rows, hang);
  Rows rows{std::move(contents), {}, row_gap * (std::ssize(scales) - 1), true};
  for (std::size_t i = 0; i < scales.size(); ++i) {
    const Page& page = find_page(source, i);
    Composition composition = choose_layout(page, rows.contents.cells[i], rows.contents.shares[i].labels, scales[i]);
    const Px depth = find_depth(page, composition);
    rows.fits = rows.fits && composition.cost < impossible;
    rows.rows.push_back({std::move(composition), depth});
    rows.height += rows.rows.back().height(page.theme);
  }
  return rows;
}

RowMarks make_row_marks(const RowSource& source, const Rows& rows) {
  RowMarks result;
  std::vector<std::vector<int>> marked(rows.rows.size());
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    const std::vector<int>& counted = rows.contents.cells[i].counted;
    if (has_strip(rows, i)) {
      const Scale& scale = rows.rows[i].composition.scale;
      result.densest = std::max(result.densest, find_densest(source.other, counted, scale));
    } else {
      marked[i] = counted;
    }
  }
  result.marks = split_marks(source.other, marked, rows.contents.cut.rows);
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    if (has_strip(rows, i)) result.marks[i].clear();
  }
  return result;
}

TickStep find_common_step(const RowSource& source, const Rows& rows) {
  TickStep common{TickUnit::second, 1};
  for (const Row& row : rows.rows) {
    const TickStep step = make_scale_ticks(source.other, row.composition.scale).step;
    if (step.seconds() > common.seconds()) common = step;
  }
  return common;
}

std::vector<Part> make_row_parts(const RowSource& source, Rows& rows, std::size_t index, RowMarks& marks,
                                 std::int64_t& thinned) {
  const Page& page = find_page(source, index);
  const Row& row = rows.rows[index];
  const RowCollection& share = rows.contents.shares[index];
  const std::vector<int>& counted = rows.contents.cells[index].counted;
  Composition& composition = rows.rows[index].composition;
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
  append_parts(parts, make_continued_marks(page, share, composition.scale, band_top));
  if (has_strip(rows, index))
    append_parts(parts, make_density(page, counted, composition.scale, band_bottom, marks.densest));
  append_parts(parts, hang_labels(page, share.labels, composition, axis, std::move(marks.marks[index])));
  append_parts(parts, std::move(composition.header.parts));
  return parts;
}

}  // namespace chronodraw
