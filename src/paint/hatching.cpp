// SPDX-License-Identifier: MIT
#include "paint/hatching.hpp"

#include <utility>

#include "paint/doubtful.hpp"
#include "paint/outlines.hpp"

namespace chronodraw {

namespace {

constexpr Px plate_margin = px(3);
constexpr Px plate_radius = px(2);

/// The strokes of a hatching: one way or two, spaced by a share of the theme's spacing in hundredths.
struct Strokes {
  std::vector<HatchWay> ways;
  int spacing{100};
};

Strokes find_strokes(Hatching hatching) {
  constexpr int dense = 60;
  constexpr int both_ways = 140;  // twice the strokes, so that the tone stays about the same
  switch (hatching) {
    case Hatching::rising:
      return {{HatchWay::rising}};
    case Hatching::falling:
      return {{HatchWay::falling}};
    case Hatching::level:
      return {{HatchWay::level}};
    case Hatching::upright:
      return {{HatchWay::upright}};
    case Hatching::crossed:
      return {{HatchWay::rising, HatchWay::falling}, both_ways};
    case Hatching::grid:
      return {{HatchWay::level, HatchWay::upright}, both_ways};
    case Hatching::rising_dense:
      return {{HatchWay::rising}, dense};
    case Hatching::falling_dense:
      return {{HatchWay::falling}, dense};
    case Hatching::none:
      break;
  }
  return {};
}

BarEnd find_open_end(BarEnd end) { return end == BarEnd::flat ? BarEnd::fade : end; }

}  // namespace

void append_hatching(SceneItems& items, const Outline& outline, const Hue& hue, Color color, const Theme& theme) {
  const Strokes strokes = find_strokes(hue.hatching);
  const Px spacing = theme.hatch_spacing * strokes.spacing / 100;
  for (const HatchWay way : strokes.ways)
    items.emplace_back(Path{outline, Hatch{color, spacing, theme.hatch_width, way}, std::nullopt});
}

void append_plate(SceneItems& items, const PlacedText& text, const Hue& hue) {
  if (hue.hatching == Hatching::none) return;
  const Px leading = text.block.style.leading;
  Px top = text.origin.y;
  for (const TextLine& line : text.block.lines) {
    const Rect ground{text.origin.x + line.x - plate_margin, top, line.advance + 2 * plate_margin, leading};
    append_fill(items, Box{ground, plate_radius}, hue.tint);
    top += leading;
  }
}

void append_bar_edge(SceneItems& items, const Bar& bar, const BarCut& cut, const Stroke& stroke) {
  if (stroke.width <= Px{}) return;
  Bar inner{bar.rect, find_open_end(bar.start), find_open_end(bar.end), bar.flow};
  inner.rect = make_inset(inner, stroke.width / 2);
  Outline outline = is_fading(inner) ? Outline{make_open_outline(inner, cut)} : make_bar_outline(inner, cut);
  items.emplace_back(Path{std::move(outline), std::nullopt, stroke});
}

}  // namespace chronodraw
