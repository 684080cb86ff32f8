// SPDX-License-Identifier: MIT
#include "paint/surroundings.hpp"

#include <algorithm>
#include <utility>

#include "calendar/locale/locale.hpp"
#include "paint/describe.hpp"
#include "paint/doubtful.hpp"
#include "paint/hatching.hpp"
#include "paint/marks.hpp"

namespace chronodraw {

namespace {

/// Appended only where it has something to show.
void append_group(SceneItems& items, std::string id, std::string title, SceneItems inside,
                  std::string description = {}) {
  if (inside.empty()) return;
  SceneGroup group;
  group.id = std::move(id);
  group.title = std::move(title);
  group.description = std::move(description);
  group.items = std::move(inside);
  items.emplace_back(std::move(group));
}

void append_texts(SceneItems& items, const PaintInput& input, Role role) {
  paint_parts<PlacedText>(input.plan, role,
                          [&](const Part& part, const PlacedText&) { append_text(items, input, part); });
}

/// The texts of one kind of subject, a list for each of its `count`, wherever the layout hung them.
std::vector<SceneItems> collect_texts(const PaintInput& input, Subject::Kind kind, std::size_t count) {
  std::vector<SceneItems> texts(count);
  for (const Part& part : input.plan.parts)
    if (part.subject.kind == kind) append_text(texts[static_cast<std::size_t>(part.subject.index)], input, part);
  return texts;
}

/// The piece of the axis band within an era; an empty one where they do not meet.
Bar make_era_piece(const Bar& band, const Rect& era) {
  if (band.flow == Flow::down) return make_transposed(make_era_piece(make_transposed(band), make_transposed(era)));
  const Px left = std::max(band.rect.x, era.x);
  const Px right = std::min(band.rect.right(), era.right());
  const Rect piece{left, band.rect.y, std::max(Px{}, right - left), band.rect.height};
  return {has_overlap(band.rect, era) ? piece : Rect{}, left == band.rect.x ? band.start : BarEnd::flat,
          right == band.rect.right() ? band.end : BarEnd::flat};
}

/// Era tints run through the band, or it would seem to be cut by them.
void paint_era_pieces(SceneItems& items, const PaintInput& input, const Bar& band, const BarCut& cut) {
  paint_parts<Bar>(input.plan, Role::era, [&](const Part& part, const Bar& era) {
    if (is_fading(era)) return;
    const Bar piece = make_era_piece(band, era.rect);
    const auto index = static_cast<std::size_t>(part.subject.index);
    if (piece.rect.width > Px{} && piece.rect.height > Px{})
      append_fill(items, make_bar_outline(piece, cut), input.theme.era_bands[index]);
  });
}

/// A bracket along an era's top (where time runs down: along its left side), since its tint may be lost in print.
void append_era_edge(SceneItems& items, const Theme& theme, const Bar& bar) {
  if (theme.era_edge <= Px{}) return;
  constexpr Px depth = px(7);
  const Px inset = theme.era_edge / 2 + px(1);  // two eras that meet have a bracket each
  const bool down = bar.flow == Flow::down;
  const Rect r = down ? make_transposed(bar.rect) : bar.rect;
  const Px left = r.x + inset;
  const Px right = r.right() - inset;
  Line line{{{left, r.y + depth}, {left, r.y + inset}, {right, r.y + inset}, {right, r.y + depth}}, {}};
  if (down)
    for (Point& point : line.points) point = {point.y, point.x};
  if (left < right) append_stroke(items, line, theme.muted, theme.era_edge);
}

/// A piece of a group's bars.
void append_bar_sample(SceneItems& items, const Bar& bar, const Hue& hue, const Theme& theme) {
  const BarCut cut{theme.span_radius, {}, {}};
  const Outline outline = make_bar_outline(bar, cut);
  append_fill(items, outline, hue.tint);
  append_hatching(items, outline, hue, hue.hatch, theme);
  append_bar_edge(items, bar, cut, {hue.mark, theme.span_outline, {}});
}

/// The part's text in one line, after those of other parts.
void append_words(std::string& to, const Part& part) {
  const PlacedText* text = std::get_if<PlacedText>(&part.shape);
  if (text == nullptr) return;
  const char* before = to.empty() ? "" : "; ";
  for (const TextLine& line : text->block.lines) {
    to.append(before).append(line.text);
    before = " ";
  }
}

/// A mark as in the picture; those of no group are muted.
void paint_sample(SceneItems& items, const PaintInput& input, const Part& part) {
  const Theme& theme = input.theme;
  const Hue hue = find_hue(input, part.subject);
  const Color color = part.subject.kind == Subject::Kind::none ? theme.muted : hue.mark;
  const DotLook look{hue.shape, part.finish, color, theme.background};
  if (const Dot* dot = std::get_if<Dot>(&part.shape)) append_dot(items, *dot, look);
  if (const Line* line = std::get_if<Line>(&part.shape)) append_tie(items, *line, part.finish, color, theme);
  const Bar* bar = std::get_if<Bar>(&part.shape);
  if (bar == nullptr) return;
  if (part.subject.kind == Subject::Kind::group) return append_bar_sample(items, *bar, hue, theme);
  append_precision_bar(items, *bar, part.finish, color, theme);
}

}  // namespace

void paint_bands(SceneItems& items, const PaintInput& input) {
  SceneItems bands;
  const auto paint_band = [&](const Part& part, const Bar& bar) {
    const Color tint = find_hue(input, part.subject).tint;
    if (is_fading(bar)) return append_fade(bands, bar, tint);
    append_fill(bands, make_bar_outline(bar, {}), tint);
    if (part.role == Role::era) append_era_edge(bands, input.theme, bar);
  };
  paint_parts<Bar>(input.plan, Role::era, paint_band);
  paint_parts<Bar>(input.plan, Role::group_band, paint_band);
  paint_parts<Line>(input.plan, Role::group_band, [&](const Part& part, const Line& line) {
    append_stroke(bands, line, part.quiet ? input.theme.grid : input.theme.rule, input.theme.tick_width);
  });
  append_decoration(items, std::move(bands));
}

void paint_era_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const std::vector<Era>& eras = input.timeline.eras;
  std::vector<SceneItems> texts = collect_texts(input, Subject::Kind::era, eras.size());
  for (std::size_t i = 0; i < eras.size(); ++i)
    append_group(items, ids.make_id("era", i), describe_era(eras[i], input.dates), std::move(texts[i]));
}

void paint_axis(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const Theme& theme = input.theme;
  const BarCut cut{theme.axis_radius, {}, theme.span_arrow};
  const auto paint_line = [&](SceneItems& to) {
    return [&](const Part& part, const Line& line) {
      append_stroke(to, line, part.quiet ? theme.grid : theme.rule, theme.tick_width);
    };
  };
  SceneItems axis;
  paint_parts<Bar>(input.plan, Role::axis, [&](const Part&, const Bar& bar) {
    append_fill(axis, make_bar_outline(bar, cut), theme.axis_band);
    paint_era_pieces(axis, input, bar, cut);
  });
  paint_parts<Line>(input.plan, Role::axis, paint_line(axis));
  paint_parts<Line>(input.plan, Role::tick, paint_line(axis));
  paint_parts<Bar>(input.plan, Role::tick, [&](const Part&, const Bar& bar) {
    append_fill(axis, make_bar_outline(bar, {theme.bar_radius, {}, {}}), theme.muted);
  });
  paint_parts<Line>(input.plan, Role::break_,
                    [&](const Part&, const Line& line) { append_stroke(axis, line, theme.muted, theme.tick_width); });
  append_texts(axis, input, Role::tick_label);
  append_texts(axis, input, Role::break_);
  append_group(items, ids.make_id("axis"), std::string(find_locale(input.dates).words->axis), std::move(axis));
}

void paint_header(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  append_texts(items, input, Role::title);
  SceneItems legend;
  std::string entries;
  for (const Part& part : input.plan.parts) {
    if (part.role != Role::legend_entry) continue;
    paint_sample(legend, input, part);
    append_text(legend, input, part);
    append_words(entries, part);
  }
  append_group(items, ids.make_id("legend"), std::string(find_locale(input.dates).words->legend), std::move(legend),
               std::move(entries));
  append_texts(items, input, Role::group_label);
}

void paint_caption(SceneItems& items, const PaintInput& input) { append_texts(items, input, Role::caption); }

void paint_marker_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const std::vector<Marker>& markers = input.timeline.markers;
  std::vector<SceneItems> texts = collect_texts(input, Subject::Kind::marker, markers.size());
  paint_parts<Bar>(input.plan, Role::point_mark, [&](const Part& part, const Bar& bar) {
    if (part.subject.kind != Subject::Kind::marker) return;
    SceneItems& group = texts[static_cast<std::size_t>(part.subject.index)];
    append_precision_bar(group, bar, part.finish, find_hue(input, part.subject).mark, input.theme);
  });
  for (std::size_t i = 0; i < markers.size(); ++i)
    append_group(items, ids.make_id("marker", i), describe_marker(markers[i], input.dates), std::move(texts[i]));
}

}  // namespace chronodraw
