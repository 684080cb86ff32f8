// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"

#include <utility>

#include "paint/hatching.hpp"

namespace chronodraw {

namespace {

Color find_text_color(const PaintInput& input, const Part& part, const PlacedText& text) {
  const Subject& subject = part.subject;
  if (part.on_tint) return find_hue(input, subject).on_tint;
  if (part.quiet) return input.theme.look(TextRole::event_text).color;
  const bool is_named = text.role == TextRole::event_date || text.role == TextRole::label;
  if (is_named && subject.kind != Subject::Kind::none) return find_hue(input, subject).text;
  return input.theme.look(text.role).color;
}

Hue find_era_hue(const Theme& theme, std::size_t index) {
  const Color tint = theme.era_tints[index];
  const Color text = theme.era_texts[index];
  return {text, text, tint, text, tint};
}

}  // namespace

Hue find_hue(const PaintInput& input, const Subject& subject) {
  const Theme& theme = input.theme;
  const auto index = static_cast<std::size_t>(subject.index);
  switch (subject.kind) {
    case Subject::Kind::event:
      return theme.event_hues[index];
    case Subject::Kind::group:
      return theme.group_hues[index];
    case Subject::Kind::era:
      return find_era_hue(theme, index);
    case Subject::Kind::marker:
      return theme.marker_hues[index];
    case Subject::Kind::none:
      break;
  }
  return {theme.ink, theme.ink, theme.axis_band, theme.ink, theme.axis_band};
}

void append_fill(SceneItems& items, Outline outline, Color color) {
  items.emplace_back(Path{std::move(outline), color, std::nullopt});
}

void append_stroke(SceneItems& items, const Line& line, Color color, Px width) {
  PathData path = make_line_path(line);
  if (!path.empty()) items.emplace_back(Path{std::move(path), std::nullopt, Stroke{color, width, {}}});
}

void append_decoration(SceneItems& items, SceneItems inside) {
  if (inside.empty()) return;
  SceneGroup group;
  group.items = std::move(inside);
  items.emplace_back(std::move(group));
}

void append_text(SceneItems& items, const PaintInput& input, const Part& part) {
  const PlacedText* text = std::get_if<PlacedText>(&part.shape);
  if (text == nullptr) return;
  if (part.on_tint) append_plate(items, *text, find_hue(input, part.subject));
  items.emplace_back(
      Text{text->origin, text->block, find_text_color(input, part, *text), text->role == TextRole::title});
}

}  // namespace chronodraw
