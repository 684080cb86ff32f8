// SPDX-License-Identifier: MIT
#include "paint/events.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/colors.hpp"
#include "paint/describe.hpp"
#include "paint/doubtful.hpp"
#include "paint/hatching.hpp"
#include "paint/marks.hpp"

namespace chronodraw {

namespace {

BarCut find_span_cut(const Theme& theme) { return {theme.span_radius, theme.span_edge, theme.span_arrow}; }

/// A flat end goes one pixel on under the bar it meets, so that no gap shines through between the two.
Bar make_lapped(Bar bar) {
  constexpr Px lap = px(1);
  if (bar.flow == Flow::down) return make_transposed(make_lapped(make_transposed(bar)));
  if (bar.start == BarEnd::flat) bar.rect = {bar.rect.x - lap, bar.rect.y, bar.rect.width + lap, bar.rect.height};
  if (bar.end == BarEnd::flat) bar.rect.width += lap;
  return bar;
}

/// Tall columns are large, so they are paler; those too thin for a text are stronger.
Hue find_bar_hue(const PaintInput& input, const Subject& subject, const Bar& bar) {
  Hue hue = find_hue(input, subject);
  const Color ground = input.theme.background;
  if (bar.flow == Flow::right || hue.hatching != Hatching::none) return hue;
  if (bar.rect.width < px(24)) {
    hue.tint = make_mix(hue.mark, ground, 0.5);
    hue.doubt = make_mix(hue.mark, ground, 0.25);
  } else {
    for (Color* fill : {&hue.tint, &hue.doubt}) *fill = make_mix(*fill, ground, 0.7);
  }
  return hue;
}

/// Fill, strokes over it and the line round it; `fill` and `hatch` of a certain part or of a doubtful one.
void paint_bar(SceneItems& items, const Theme& theme, const Bar& bar, const Hue& hue, bool certain) {
  const Color fill = certain ? hue.tint : hue.doubt;
  const Color hatch = certain ? hue.hatch : hue.doubt_hatch;
  const BarCut cut = find_span_cut(theme);
  const Bar lapped = certain && !is_fading(bar) ? bar : make_lapped(bar);
  const Outline outline = make_bar_outline(lapped, is_fading(bar) ? BarCut{} : cut);
  if (is_fading(bar)) {
    append_fade(items, lapped, fill);
  } else {
    append_fill(items, outline, fill);
  }
  append_hatching(items, outline, hue, hatch, theme);
  append_bar_edge(items, bar, cut, {certain ? hue.mark : hue.hatch, theme.span_outline, {}});
  if (is_fading(bar) && hue.hatching != Hatching::none) append_veil(items, lapped, theme.background);
}

/// What is not certain of a span: paler where it may have been, dissolving, dashed, or dots to an end nobody knows.
void paint_doubt(SceneItems& items, const PaintInput& input, const Part& part) {
  const Theme& theme = input.theme;
  const Bar* bar = std::get_if<Bar>(&part.shape);
  const Hue hue = bar != nullptr ? find_bar_hue(input, part.subject, *bar) : find_hue(input, part.subject);
  if (const Line* line = std::get_if<Line>(&part.shape)) append_dotted(items, *line, hue.mark, theme.leader_width);
  if (bar == nullptr) return;
  if (part.finish == Finish::dashed)
    return append_dashes(items, *bar, find_span_cut(theme), hue.mark, theme.leader_width);
  paint_bar(items, theme, *bar, hue, false);
}

void paint_span(SceneItems& items, const PaintInput& input, const Part& part, const Bar& bar) {
  const Hue hue = find_bar_hue(input, part.subject, bar);
  const BarCut cut = find_span_cut(input.theme);
  paint_bar(items, input.theme, bar, hue, true);
  if (bar.start == BarEnd::edge) append_fill(items, make_edge_outline(bar, cut, true), hue.mark);
  if (bar.end == BarEnd::edge) append_fill(items, make_edge_outline(bar, cut, false), hue.mark);
}

/// Where the pieces of that event's bar go: one decoration as long as its pieces follow one another.
SceneItems& find_piece_items(SceneItems& items, const Event& event, const DateStyle& dates) {
  SceneGroup* last = items.empty() ? nullptr : std::get_if<SceneGroup>(&items.back());
  if (last != nullptr && last->part_of == event.id) return last->items;
  SceneGroup piece;
  piece.part_of = event.id;
  piece.title = describe_event(event, dates);
  items.emplace_back(std::move(piece));
  return std::get<SceneGroup>(items.back()).items;
}

/// The indices of each event's parts that go into its group.
std::vector<std::vector<std::size_t>> find_event_parts(const PaintInput& input) {
  std::vector<std::vector<std::size_t>> parts(input.timeline.events.size());
  for (std::size_t i = 0; i < input.plan.parts.size(); ++i) {
    const Subject& subject = input.plan.parts[i].subject;
    if (subject.kind == Subject::Kind::event) parts[static_cast<std::size_t>(subject.index)].push_back(i);
  }
  return parts;
}

SceneGroup make_event_group(const Event& event, const DateStyle& dates) {
  SceneGroup group;
  group.id = event.id;
  group.title = describe_event(event, dates);
  group.description = event.description;
  group.link = event.link;
  group.is_listed = true;
  return group;
}

/// Whether groups share the event's mark; then its date belongs to no colour.
bool is_shared(const PaintInput& input, const std::vector<std::size_t>& parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::size_t part) {
    const Dot* dot = std::get_if<Dot>(&input.plan.parts[part].shape);
    return dot != nullptr && dot->slices > 1;
  });
}

void append_event_texts(SceneItems& items, const PaintInput& input, const std::vector<std::size_t>& parts) {
  const bool shared = is_shared(input, parts);
  for (const std::size_t part : parts) {
    const PlacedText* text = std::get_if<PlacedText>(&input.plan.parts[part].shape);
    if (shared && text != nullptr && text->role == TextRole::event_date) {
      items.emplace_back(Text{text->origin, text->block, input.theme.look(TextRole::event_date).color});
    } else {
      append_text(items, input, input.plan.parts[part]);
    }
  }
}

}  // namespace

void paint_spans(SceneItems& items, const PaintInput& input) {
  const auto find_items = [&](const Part& part) -> SceneItems& {
    return find_piece_items(items, input.timeline.events[static_cast<std::size_t>(part.subject.index)], input.dates);
  };
  for (const Part& part : input.plan.parts)
    if (part.role == Role::doubt) paint_doubt(find_items(part), input, part);
  paint_parts<Bar>(input.plan, Role::span_bar,
                   [&](const Part& part, const Bar& bar) { paint_span(find_items(part), input, part, bar); });
}

void paint_leaders(SceneItems& items, const PaintInput& input) {
  SceneItems leaders;
  const auto paint_lines = [&](Role role, Px width) {
    paint_parts<Line>(input.plan, role, [&](const Part& part, const Line& line) {
      const Color color = find_hue(input, part.subject).mark;
      if (part.finish == Finish::dashed) return append_dashes(leaders, line, color, width);
      append_stroke(leaders, line, color, width);
    });
  };
  paint_lines(Role::marker, input.theme.marker_width);
  paint_lines(Role::leader, input.theme.leader_width);
  append_decoration(items, std::move(leaders));
}

void paint_counts(SceneItems& items, const PaintInput& input) {
  const Color column = make_mix(input.theme.muted, input.theme.background, 0.8);
  SceneItems columns;
  paint_parts<Bar>(input.plan, Role::density,
                   [&](const Part&, const Bar& bar) { append_fill(columns, make_bar_outline(bar, {}), column); });
  append_decoration(items, std::move(columns));
  paint_parts<PlacedText>(input.plan, Role::badge,
                          [&](const Part& part, const PlacedText&) { append_text(items, input, part); });
}

void paint_events(SceneItems& items, const PaintInput& input) {
  const std::vector<std::vector<std::size_t>> parts = find_event_parts(input);
  MarkPainter marks(input);
  for (std::size_t event = 0; event < parts.size(); ++event) {
    if (parts[event].empty()) continue;
    SceneGroup group = make_event_group(input.timeline.events[event], input.dates);
    for (const std::size_t part : parts[event])
      if (input.plan.parts[part].role == Role::point_mark) marks.paint_mark(group.items, input.plan.parts[part]);
    append_event_texts(group.items, input, parts[event]);
    items.emplace_back(std::move(group));
  }
}

}  // namespace chronodraw
