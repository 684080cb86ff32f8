// SPDX-License-Identifier: MIT
#include "layout/horizontal/horizontal.hpp"

#include <algorithm>

#include "layout/frame.hpp"
#include "layout/horizontal/choose.hpp"
#include "layout/horizontal/hang_labels.hpp"
#include "layout/partition.hpp"
#include "layout/shared/axis.hpp"
#include "layout/shared/direction.hpp"
#include "layout/shared/domain.hpp"
#include "theme/dense.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t many_points = 16;  // short labels from here on take the dense typography

// Text stands lower in its line than its letters are tall: trimmed so that the ink keeps an even margin.
constexpr Px top_trim = px(8);
constexpr Px bottom_trim = px(10);

Px find_margin(const Theme& theme, Px trim) { return std::max(Px{}, theme.margin - trim); }

/// Many short labels in tiers: smaller sizes, short months.
bool is_dense(const Timeline& timeline, const Cell& cell) {
  return cell.points.size() >= many_points && std::all_of(cell.points.begin(), cell.points.end(), [&](int i) {
           return timeline.events[static_cast<std::size_t>(i)].description.empty();
         });
}

void append(std::vector<Part>& to, std::vector<Part> parts) {
  to.insert(to.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
}

struct MoveBy {
  Px y;
  void operator()(Bar& bar) const { bar.rect.y += y; }
  void operator()(Dot& dot) const { dot.center.y += y; }
  void operator()(Diamond& diamond) const { diamond.center.y += y; }
  void operator()(Line& line) const {
    for (Point& point : line.points) point.y += y;
  }
  void operator()(PlacedText& text) const { text.origin.y += y; }
};

std::vector<Part> move_parts(std::vector<Part> parts, Px y) {
  for (Part& part : parts) std::visit(MoveBy{y}, part.shape);
  return parts;
}

std::vector<Part> make_axis_parts(const Page& page, const Scale& scale, Px top, std::int64_t& thinned) {
  const Theme& theme = page.theme;
  std::vector<Part> parts{{Role::axis, {}, Bar{{scale.begin(), top, scale.end() - scale.begin(), theme.axis_height}}}};
  AxisTicks axis = make_axis_ticks(scale, theme, page.shaper, page.options.dates, page.timeline.axis);
  thinned = axis.thinned;
  for (AxisTick& tick : axis.ticks) {
    const Px bottom = top + theme.axis_height;
    const bool inner = tick.x > scale.begin() && tick.x < scale.end();
    if (tick.line && inner) {
      const Px from = tick.major ? top : bottom - theme.tick_length;
      parts.push_back({Role::tick, {}, Line{{{tick.x, from}, {tick.x, bottom}}, {}}});
    }
    if (tick.label.lines.empty()) continue;
    const Px y = top + (theme.axis_height - tick.label.height) / 2;
    parts.push_back({Role::tick_label, {}, PlacedText{tick.role, {tick.x + axis_label_gap, y}, std::move(tick.label)}});
  }
  return parts;
}

/// Height beyond what is needed goes above and below the axis alike.
Px find_extra(const ArrangeOptions& options, Px needed) {
  return options.height && *options.height > needed ? *options.height - needed : Px{};
}

/// The lower end: source line, page height. Returns the plan's parts so far with everything below the header in place.
void finish(Plan& plan, const Page& page, const Collection& collection, Composition composition) {
  const Theme& theme = page.theme;
  const Px labels_depth = std::max(find_depth_below(composition.hangings), composition.spans.depth);
  const Px depth = std::max(labels_depth, theme.mark_radius);
  TextBlock caption = make_caption(page.timeline, theme, page.shaper, page.width(), find_words(page));
  const Px caption_room = caption.lines.empty() ? Px{} : theme.header_gap + caption.height;
  Px top = composition.axis_top;
  Px bottom = top + theme.axis_height + depth;
  const Px extra = find_extra(page.options, bottom + caption_room + find_margin(theme, bottom_trim));
  top += extra / 2;
  bottom += extra;
  plan.size.height = bottom + caption_room + find_margin(theme, bottom_trim);
  const AxisPlace axis{top, top + theme.axis_height, top + theme.axis_height + composition.spans.depth};

  const Px strip = composition.header.bottom - composition.eras.height;
  append(plan.parts, make_era_bands(page, composition.scale, strip, bottom + theme.tier_gap));
  append(plan.parts, move_parts(std::move(composition.eras.names), strip));
  append(plan.parts, make_axis_parts(page, composition.scale, top, plan.claims.ticks_thinned));
  append(plan.parts, move_parts(std::move(composition.spans.parts), axis.bottom));
  append(plan.parts, hang_labels(page, collection, composition, axis));
  append(plan.parts, std::move(composition.header.parts));
  if (!caption.lines.empty()) {
    const Px y = bottom + theme.header_gap;
    plan.parts.push_back({Role::caption, {}, PlacedText{TextRole::note, {page.left, y}, std::move(caption)}});
  }
}

}  // namespace

Plan arrange_horizontal(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Cell cell = make_unified_cell(timeline);
  const bool dense = is_dense(timeline, cell);
  const Theme look = dense ? make_dense(theme) : theme;
  const Px top = find_margin(look, top_trim);
  const Page page{timeline, look, shaper, options, look.margin, options.width - look.margin, top};
  const Collection collection = collect_items(page, cell, dense);
  Composition composition = choose_layout(page, cell, collection, find_domain(timeline, options.today));

  Plan plan;
  plan.size.width = options.width;
  plan.direction = find_direction(timeline, options.dates);
  plan.claims.layout = composition.hangings.elbows ? "horizontal/elbows" : "horizontal/flags";
  plan.claims.span_rows = composition.spans.rows;
  plan.claims.span_depth = composition.spans.clique;
  finish(plan, page, collection, std::move(composition));
  plan.content = {page.left, top, page.width(), plan.size.height - top - find_margin(look, bottom_trim)};
  const Frame frame(plan.direction, plan.size.width);
  for (Part& part : plan.parts) part = frame.place(std::move(part));
  plan.fonts = shaper.fonts();
  return plan;
}

}  // namespace chronodraw
