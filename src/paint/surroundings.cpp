// SPDX-License-Identifier: MIT
#include "paint/surroundings.hpp"

#include <algorithm>
#include <utility>

#include "paint/describe.hpp"

namespace chronodraw {

namespace {

/// Appended only where it has something to show.
void append_group(SceneItems& items, std::string id, std::string title, SceneItems inside) {
  if (inside.empty()) return;
  SceneGroup group;
  group.id = std::move(id);
  group.title = std::move(title);
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
  const Px left = std::max(band.rect.x, era.x);
  const Px right = std::min(band.rect.right(), era.right());
  const Rect piece{left, band.rect.y, std::max(Px{}, right - left), band.rect.height};
  return {has_overlap(band.rect, era) ? piece : Rect{}, left == band.rect.x ? band.start : BarEnd::flat,
          right == band.rect.right() ? band.end : BarEnd::flat};
}

/// Era tints run through the band, or it would seem to be cut by them.
void paint_era_pieces(SceneItems& items, const PaintInput& input, const Bar& band, const BarCut& cut) {
  paint_parts<Bar>(input.plan, Role::era, [&](const Part& part, const Bar& era) {
    const Bar piece = make_era_piece(band, era.rect);
    const auto index = static_cast<std::size_t>(part.subject.index);
    if (piece.rect.width > Px{}) append_fill(items, make_bar_outline(piece, cut), input.theme.era_bands[index]);
  });
}

}  // namespace

void paint_bands(SceneItems& items, const PaintInput& input) {
  const auto paint_band = [&](const Part& part, const Bar& bar) {
    append_fill(items, make_bar_outline(bar, {}), find_hue(input, part.subject).tint);
  };
  paint_parts<Bar>(input.plan, Role::era, paint_band);
  paint_parts<Bar>(input.plan, Role::group_band, paint_band);
  paint_parts<Line>(input.plan, Role::group_band, [&](const Part&, const Line& line) {
    append_stroke(items, line, input.theme.rule, input.theme.tick_width);
  });
}

void paint_era_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const std::vector<Era>& eras = input.timeline.eras;
  std::vector<SceneItems> texts = collect_texts(input, Subject::Kind::era, eras.size());
  for (std::size_t i = 0; i < eras.size(); ++i)
    append_group(items, ids.make_id("era", i), describe_era(eras[i]), std::move(texts[i]));
}

void paint_axis(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const Theme& theme = input.theme;
  const BarCut cut{theme.axis_radius, {}, theme.span_arrow};
  const auto paint_line = [&](SceneItems& to) {
    return [&](const Part&, const Line& line) { append_stroke(to, line, theme.rule, theme.tick_width); };
  };
  SceneItems axis;
  paint_parts<Bar>(input.plan, Role::axis, [&](const Part&, const Bar& bar) {
    append_fill(axis, make_bar_outline(bar, cut), theme.axis_band);
    paint_era_pieces(axis, input, bar, cut);
  });
  paint_parts<Line>(input.plan, Role::axis, paint_line(axis));
  paint_parts<Line>(input.plan, Role::tick, paint_line(axis));
  paint_parts<Line>(input.plan, Role::break_, paint_line(axis));
  append_texts(axis, input, Role::tick_label);
  append_group(items, ids.make_id("axis"), "Time axis", std::move(axis));
}

void paint_header(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const BarCut cut{input.theme.bar_radius, input.theme.leader_width, input.theme.span_arrow};
  append_texts(items, input, Role::title);
  SceneItems legend;
  for (const Part& part : input.plan.parts) {
    if (part.role != Role::legend_entry) continue;
    append_shape(legend, part.shape, cut, find_hue(input, part.subject).mark);
    append_text(legend, input, part);
  }
  append_group(items, ids.make_id("legend"), "Legend", std::move(legend));
  append_texts(items, input, Role::group_label);
}

void paint_caption(SceneItems& items, const PaintInput& input) { append_texts(items, input, Role::caption); }

void paint_marker_texts(SceneItems& items, const PaintInput& input, const GroupIds& ids) {
  const std::vector<Marker>& markers = input.timeline.markers;
  std::vector<SceneItems> texts = collect_texts(input, Subject::Kind::marker, markers.size());
  for (std::size_t i = 0; i < markers.size(); ++i)
    append_group(items, ids.make_id("marker", i), describe_marker(markers[i]), std::move(texts[i]));
}

}  // namespace chronodraw
