// SPDX-License-Identifier: MIT
#include "layout/lanes/lanes.hpp"

#include <algorithm>
#include <utility>

#include "layout/lanes/grid.hpp"
#include "layout/lanes/headings.hpp"
#include "layout/lanes/lane_body.hpp"
#include "layout/lanes/list_lanes.hpp"
#include "layout/lanes/strip.hpp"
#include "layout/lanes/waterfall.hpp"
#include "layout/shared/axis.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/domain.hpp"
#include "layout/shared/doubt.hpp"
#include "layout/shared/eras.hpp"
#include "layout/shared/header.hpp"
#include "layout/shared/marks.hpp"

namespace chronodraw {

namespace {

constexpr Px column_width = px(132);  // of the headings
constexpr Px column_gap = px(16);     // from a heading to the axis
constexpr Px narrow = px(480);        // on less content than this headings stand above their lanes
constexpr Px heading_gap = px(6);     // from a heading above to its first row

class LanesMaker {
 public:
  LanesMaker(const Page& page, std::vector<Lane> lanes)
      : page_(page),
        lanes_(std::move(lanes)),
        is_waterfall_(page.timeline.layout.rows == LaneRows::waterfall),
        columns_(is_waterfall_ ? find_plan_columns(page, lanes_) : PlanColumns{}),
        sheet_(make_sheet()) {}

  Plan run() {
    plan_.claims.layout = is_waterfall_ ? "lanes/waterfall" : "lanes";
    plan_.claims.row_air = {after_text, inside_text, before_text, point_lap};
    Header header =
        make_header(page_.timeline, page_.theme, page_.shaper, {find_content(page_), true, find_words(page_), false});
    Strip strip = make_strip(sheet_);
    const Px strip_top = find_full_ceiling(header, page_.theme, find_content(page_));
    const Px axis_top = strip_top + strip.height;
    for (const Lane& lane : lanes_) {
      bodies_.push_back(is_waterfall_ ? make_waterfall_body(sheet_, lane, columns_)
                                      : make_lane_body(sheet_, lane.events));
    }
    Ending ending = make_ending(page_);
    const Px bottom = place_lanes(axis_top + page_.theme.axis_height, ending.height);
    append_parts(plan_.parts, make_era_bands(page_, sheet_.scale, strip_top, bottom));
    append_parts(plan_.parts, move_parts(std::move(strip.parts), strip_top));
    append_axis(axis_top, bottom);
    plan_.time = list_time_knots(page_, sheet_.scale);
    append_key_lines(strip, strip_top, axis_top, bottom);
    append_parts(plan_.parts, std::move(lane_parts_));
    append_parts(plan_.parts, std::move(header.parts));
    finish_plan(plan_, page_, bottom, std::move(ending));
    return std::move(plan_);
  }

 private:
  [[nodiscard]] bool has_headings() const {
    return std::any_of(lanes_.begin(), lanes_.end(), [](const Lane& lane) { return lane.group >= 0; });
  }
  /// Headings beside their lanes.
  [[nodiscard]] bool has_column() const { return !is_waterfall_ && has_headings() && page_.width() >= narrow; }
  [[nodiscard]] Px heading_width() const {
    if (columns_.names > Px{}) return columns_.names;
    return has_column() ? column_width - column_gap : page_.width();
  }

  [[nodiscard]] LaneSheet make_sheet() const {
    Page plot = page_;
    plot.left += has_column() ? column_width : columns_.width();
    const Domain domain = find_domain(page_.timeline, page_.options.today);
    const Scale scale = make_page_scale(plot, domain, plot.left, plot.right);
    std::vector<Px> lines;
    for (const Marker& marker : page_.timeline.markers) lines.push_back(find_key_line(scale, marker));
    std::sort(lines.begin(), lines.end());
    return {page_, plot, scale, std::move(lines)};
  }

  /// Lanes from `top` down, where headings stand beside or above their rows; the bottom of the last. Height to spare
  /// is shared by all.
  Px place_lanes(Px top, Px ending) {
    std::vector<Heading> headings;
    std::vector<Px> heights;
    Px bottom = top;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      headings.push_back(make_heading(page_, lanes_[i], heading_width()));
      heights.push_back(find_lane_height(i, headings.back()));
      bottom += heights.back();
    }
    const Px spare = find_spare_height(page_, bottom + ending);
    const auto count = static_cast<std::int64_t>(lanes_.size());
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      place_lane(i, top, std::move(headings[i]));
      const auto number = static_cast<std::int64_t>(i);
      top += heights[i] + spare * (number + 1) / count - spare * number / count;
      append_rule(i + 1, top);
    }
    return top;
  }

  [[nodiscard]] Px find_heading_room(const Heading& heading) const {
    return has_column() || heading.height <= Px{} ? Px{} : heading.height + heading_gap;
  }

  /// A group with nothing but groups within it has no rows and no padding under its heading.
  [[nodiscard]] Px find_lane_height(std::size_t index, const Heading& heading) const {
    const Px body = find_heading_room(heading) + bodies_[index].height;
    const bool is_outer = lanes_[index].has_inner && lanes_[index].events.empty();
    return lane_padding + std::max(body, heading.height) + (is_outer ? Px{} : lane_padding);
  }

  void place_lane(std::size_t index, Px top, Heading heading) {
    LaneBody& body = bodies_[index];
    const Px rows_top = top + lane_padding + find_heading_room(heading);
    append_parts(lane_parts_, move_parts(std::move(heading.parts), top + lane_padding));
    append_parts(lane_parts_, move_parts(std::move(body.parts), rows_top));
    claim(body, rows_top);
  }

  void claim(const LaneBody& body, Px top) {
    plan_.claims.span_rows += body.rows;
    plan_.claims.span_depth += body.depth;
    if (body.rows > 0 && !is_waterfall_) plan_.claims.lanes.push_back({top, top + body.height, body.rows, body.depth});
    for (std::size_t i = 0; i < body.row_tops.size(); ++i) {
      if (i > 0) append_row_rule(top + body.row_tops[i] - page_.theme.span_gap / 2);
      const Px end = i + 1 < body.row_tops.size() ? body.row_tops[i + 1] : body.height;
      plan_.claims.lanes.push_back({top + body.row_tops[i], top + end, 1, 1});
    }
  }

  /// The hairline over lane `index`, as far in as the lane lies; none where an outer lane's heading leads on to it.
  void append_rule(std::size_t index, Px y) {
    const bool is_last = index == lanes_.size();
    if (!is_last && lanes_[index - 1].has_inner && lanes_[index - 1].events.empty()) return;
    const Px shift = is_last ? Px{} : find_indent(lanes_[index], heading_width());
    plan_.parts.push_back({Role::group_band, {}, Line{{{page_.left + shift, y}, {page_.right, y}}, {}}});
  }

  /// A quiet hairline between the rows of a list, to lead the eye from names to bars.
  void append_row_rule(Px y) {
    Part rule{Role::group_band, {}, Line{{{page_.left, y}, {page_.right, y}}, {}}};
    rule.quiet = true;
    plan_.parts.push_back(std::move(rule));
  }

  void append_axis(Px top, Px bottom) {
    const Theme& theme = page_.theme;
    const Scale& scale = sheet_.scale;
    const Px edge = top + theme.axis_height;
    AxisTicks axis = make_scale_ticks(sheet_.plot, scale);
    append_parts(plan_.parts, make_band(sheet_.plot, scale, axis, {top, edge}));
    plan_.claims.ticks_thinned = axis.thinned;
    const std::vector<Px> grid = find_grid(sheet_, axis, theme.grid_pitch);
    const std::vector<Rect> texts = list_text_boxes(lane_parts_);
    for (AxisTick& tick : axis.ticks) {
      const bool runs_on = std::binary_search(grid.begin(), grid.end(), tick.x);
      if (tick.line && tick.x > scale.begin() && tick.x < scale.end())
        append_line(Role::tick,
                    {{{tick.x, runs_on && tick.major ? top : edge - theme.tick_length}, {tick.x, edge}}, {}}, false);
      if (tick.label.lines.empty()) continue;
      const Px y = top + (theme.axis_height - tick.label.height) / 2;
      plan_.parts.push_back(
          {Role::tick_label, {}, PlacedText{tick.role, {tick.x + axis_label_gap, y}, std::move(tick.label)}});
    }
    for (const Px x : grid)
      for (Line& line : break_line(x, {edge, bottom}, texts)) append_line(Role::tick, std::move(line), true);
  }

  void append_line(Role role, Line line, bool quiet) {
    plan_.parts.push_back({role, {}, std::move(line), false, Finish::solid, quiet});
  }

  /// From the name down through the band and all lanes; the precision of the date stands under the band.
  void append_key_lines(const Strip& strip, Px strip_top, Px axis_top, Px bottom) {
    std::vector<Rect> texts = list_text_boxes(lane_parts_);
    for (const Rect& box : list_text_boxes(plan_.parts)) texts.push_back(box);
    std::vector<MarkRequest> requests;
    for (std::size_t i = 0; i < page_.timeline.markers.size(); ++i) {
      const Marker& marker = page_.timeline.markers[i];
      const Subject subject{Subject::Kind::marker, static_cast<int>(i)};
      const Finish finish = has_dashes(page_.timeline, marker.date) ? Finish::dashed : Finish::solid;
      const Px x = find_key_line(sheet_.scale, marker);
      for (Line& line : break_line(x, {strip_top + strip.line_tops[i], bottom}, texts))
        plan_.parts.push_back({Role::marker, subject, std::move(line), false, finish});
      if (marker.date.start.precision > Precision::day)
        requests.push_back({subject, marker.date, {}, axis_top + page_.theme.axis_height});
    }
    append_parts(plan_.parts, make_marks(page_, requests, sheet_.scale));
  }

  const Page& page_;
  std::vector<Lane> lanes_;
  bool is_waterfall_;
  PlanColumns columns_;
  LaneSheet sheet_;
  std::vector<LaneBody> bodies_;
  std::vector<Part> lane_parts_;  ///< headings and events
  Plan plan_;
};

}  // namespace

Plan arrange_lanes(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Page page = make_page(timeline, theme, options, shaper);
  return LanesMaker(page, list_lanes(timeline)).run();
}

}  // namespace chronodraw
