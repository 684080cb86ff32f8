// SPDX-License-Identifier: MIT
#include "layout/shared/axis_band.hpp"

#include <algorithm>

#include "calendar/elapsed.hpp"
#include "layout/scale/find_breaks.hpp"
#include "layout/scale/make_scale.hpp"
#include "layout/shared/axis_room.hpp"
#include "layout/shared/axis_scales.hpp"

namespace chronodraw {

namespace {

constexpr Px stroke_lean = px(5);   // how far a break's strokes lean over their height
constexpr Px stroke_reach = px(3);  // beyond the band, above and below
constexpr Px bar_height = px(3);
constexpr Px bar_lift = px(2);  // above the band's lower edge

/// How much time a break leaves out, in words.
TextBlock make_break_text(const Page& page, const Domain& left_out, Flow flow) {
  const Elapsed elapsed = find_elapsed(left_out.to.seconds - left_out.from.seconds);
  const TextStyle& style = page.theme.look(TextRole::axis_fine).style;
  return set_axis_label(page.shaper.shape(format_elapsed(elapsed, page.options.dates), style), flow);
}

class BandMaker {
 public:
  BandMaker(const Page& page, const BandPlace& place) : page_(page), place_(place) {}

  void append_pieces(const Scale& scale) {
    Px begin = scale.begin();
    BarEnd start = BarEnd::round;
    for (const AxisGap& gap : scale.course().gaps) {
      append_piece(begin, gap.begin, start, BarEnd::flat);
      begin = gap.end;
      start = BarEnd::flat;
    }
    append_piece(begin, scale.end(), start, BarEnd::round);
  }

  /// Two slanted strokes, and between them what is left out where that has room.
  void append_break(const AxisGap& gap) {
    for (const Px along : {gap.begin, gap.end - stroke_lean}) {
      const Point from = make_point(along, place_.end + stroke_reach);
      const Point to = make_point(along + stroke_lean, place_.begin - stroke_reach);
      parts_.push_back({Role::break_, {}, Line{{from, to}, {}}});
    }
    TextBlock text = make_break_text(page_, gap.left_out, place_.flow);
    const Rect room = make_rect(gap.begin + stroke_lean, gap.end - stroke_lean);
    if (text.width > room.width || text.height > room.height) return;
    const Point origin{room.x + (room.width - text.width) / 2, room.y + (room.height - text.height) / 2};
    parts_.push_back({Role::break_, {}, PlacedText{TextRole::axis_fine, origin, std::move(text)}});
  }

  /// Along the edge of the band that labels are not at.
  void append_bar(const AxisBar& bar) {
    const bool down = place_.flow == Flow::down;
    const Px begin = down ? place_.begin + bar_lift : place_.end - bar_lift - bar_height;
    const BandPlace edge{begin, begin + bar_height, place_.flow};
    parts_.push_back(
        {Role::tick,
         {},
         Bar{BandMaker(page_, edge).make_rect(bar.begin, bar.end), BarEnd::round, BarEnd::round, place_.flow}});
  }

  std::vector<Part> run() { return std::move(parts_); }

 private:
  [[nodiscard]] Point make_point(Px along, Px across) const {
    return place_.flow == Flow::down ? Point{across, along} : Point{along, across};
  }
  [[nodiscard]] Rect make_rect(Px from, Px to) const {
    const Point corner = make_point(from, place_.begin);
    const Point extent = make_point(to - from, place_.end - place_.begin);
    return {corner.x, corner.y, extent.x, extent.y};
  }
  void append_piece(Px from, Px to, BarEnd start, BarEnd end) {
    parts_.push_back({Role::axis, {}, Bar{make_rect(from, to), start, end, place_.flow}});
  }

  const Page& page_;
  BandPlace place_;
  std::vector<Part> parts_;
};

void append_tick(std::vector<Part>& parts, const Page& page, const Scale& scale, Px top, AxisTick tick) {
  const Px bottom = top + page.theme.axis_height;
  const bool inner = tick.x > scale.begin() && tick.x < scale.end();
  if (tick.line && inner) {
    const Px from = tick.major ? top : bottom - page.theme.tick_length;
    parts.push_back({Role::tick, {}, Line{{{tick.x, from}, {tick.x, bottom}}, {}}});
  }
  if (tick.label.lines.empty()) return;
  const Px y = top + (page.theme.axis_height - tick.label.height) / 2;
  parts.push_back({Role::tick_label, {}, PlacedText{tick.role, {tick.x + axis_label_gap, y}, std::move(tick.label)}});
}

}  // namespace

AxisTicks make_scale_ticks(const Page& page, const Scale& scale, Flow flow) {
  const AxisRange& axis = page.timeline.axis;
  if (!axis.has_ticks) return {};
  switch (axis.scale) {
    case ScaleKind::relative:
      return make_relative_ticks(page, scale, flow);
    case ScaleKind::logarithmic:
      return make_log_ticks(page, scale, flow);
    case ScaleKind::sequential:
      return make_ordinal_ticks(page, scale, flow);
    case ScaleKind::interim:
      return make_interim_ticks(page, scale, flow);
    case ScaleKind::chronological:
      break;
  }
  if (flow == Flow::down) return make_axis_ticks_down(scale, page.theme, page.shaper, page.options.dates, axis);
  return make_axis_ticks(scale, page.theme, page.shaper, page.options.dates, axis);
}

Scale make_page_scale(const Page& page, const Domain& domain, Px begin, Px end, Flow flow) {
  ScaleRoom room{begin, end};
  const std::vector<AxisBreak> breaks = find_breaks(page.timeline, domain);
  Px longest;
  for (const AxisBreak& one : breaks) {
    const TextBlock text = make_break_text(page, one.left_out, flow);
    longest = std::max(longest, flow == Flow::down ? text.height : text.width);
  }
  const Px gap = longest + 2 * stroke_lean + axis_label_gap;
  const auto count = static_cast<std::int64_t>(breaks.size());
  if (gap * count * 5 < end - begin) room.break_gap = std::max(room.break_gap, gap);
  return make_scale(page.timeline, domain, room);
}

std::vector<TimeKnot> list_time_knots(const Page& page, const Scale& scale) {
  if (page.timeline.axis.scale != ScaleKind::chronological || !page.timeline.axis.has_ticks) return {};
  const std::vector<AxisGap>& gaps = scale.course().gaps;
  std::vector<TimeKnot> knots;
  for (const Knot& knot : scale.course().knots) {
    const bool is_left_out =
        std::any_of(gaps.begin(), gaps.end(), [&](const AxisGap& gap) { return gap.left_out.from == knot.at; });
    knots.push_back({knot.at, knot.to, is_left_out});
  }
  return knots;
}

std::vector<Part> make_band(const Page& page, const Scale& scale, const AxisTicks& axis, const BandPlace& place) {
  BandMaker band(page, place);
  band.append_pieces(scale);
  for (const AxisGap& gap : scale.course().gaps) band.append_break(gap);
  for (const AxisBar& bar : axis.bars) band.append_bar(bar);
  return band.run();
}

std::vector<Part> make_axis_band(const Page& page, const Scale& scale, Px top, std::int64_t& thinned) {
  AxisTicks axis = make_scale_ticks(page, scale);
  thinned = axis.thinned;
  std::vector<Part> parts = make_band(page, scale, axis, {top, top + page.theme.axis_height});
  for (AxisTick& tick : axis.ticks) append_tick(parts, page, scale, top, std::move(tick));
  return parts;
}

}  // namespace chronodraw
