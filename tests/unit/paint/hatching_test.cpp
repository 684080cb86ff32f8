// SPDX-License-Identifier: MIT
#include "paint/hatching.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include <chronodraw/render.hpp>
#include "support/examples.hpp"
#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

constexpr Color black{0, 0, 0};
constexpr Color white{255, 255, 255};

const Outline box = Box{{px(0), px(0), px(40), px(20)}, {}};

std::vector<Hatch> find_strokes(Hatching hatching) {
  Hue hue;
  hue.hatching = hatching;
  SceneItems items;
  append_hatching(items, box, hue, black, Theme{});
  std::vector<Hatch> strokes;
  for (const SceneItem& item : items) strokes.push_back(std::get<Hatch>(*std::get<Path>(item).fill));
  return strokes;
}

/// What is painted in a scene, in order, with its groups opened.
void flatten(const SceneItems& items, std::vector<const SceneItem*>& flat) {
  for (const SceneItem& item : items) {
    if (const auto* group = std::get_if<SceneGroup>(&item)) {
      flatten(group->items, flat);
    } else {
      flat.push_back(&item);
    }
  }
}

const Rect* find_box(const SceneItem& item) {
  const auto* path = std::get_if<Path>(&item);
  const auto* found = path != nullptr ? std::get_if<Box>(&path->outline) : nullptr;
  return found != nullptr ? &found->rect : nullptr;
}

Rect find_extent(const SceneItem& item) {
  if (const Rect* rect = find_box(item)) return *rect;
  const auto* data = std::get_if<PathData>(&std::get<Path>(item).outline);
  REQUIRE(data != nullptr);
  Point low{px(1e6), px(1e6)};
  Point high{px(-1e6), px(-1e6)};
  for (const PathCommand& command : *data) {
    const auto* move = std::get_if<MoveTo>(&command);
    const auto* line = std::get_if<LineTo>(&command);
    const auto* curve = std::get_if<CurveTo>(&command);
    const Point at = move != nullptr ? move->to : line != nullptr ? line->to : curve != nullptr ? curve->to : low;
    low = {std::min(low.x, at.x), std::min(low.y, at.y)};
    high = {std::max(high.x, at.x), std::max(high.y, at.y)};
  }
  return {low.x, low.y, high.x - low.x, high.y - low.y};
}

bool is_hatched(const SceneItem& item) {
  const auto* path = std::get_if<Path>(&item);
  return path != nullptr && path->fill && std::holds_alternative<Hatch>(*path->fill);
}

bool is_plain(const SceneItem& item) {
  const auto* path = std::get_if<Path>(&item);
  return path != nullptr && path->fill && std::holds_alternative<Color>(*path->fill);
}

bool is_within(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

Rect find_line_box(const Text& text, std::size_t line) {
  const TextLine& words = text.block.lines[line];
  const Px leading = text.block.style.leading;
  return {text.origin.x + words.x, text.origin.y + leading * static_cast<std::int64_t>(line), words.advance, leading};
}

/// Whether the last thing under the line that is hatched is covered by something plain before the text comes.
bool is_on_plate(const std::vector<const SceneItem*>& flat, std::size_t text, const Rect& line) {
  for (std::size_t i = text; i-- > 0;) {
    const Rect* plate = find_box(*flat[i]);
    if (plate != nullptr && is_plain(*flat[i]) && is_within(line, *plate)) return true;
    if (is_hatched(*flat[i]) && has_overlap(find_extent(*flat[i]), line)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("every hatching is a different set of strokes", "[paint]") {
  std::set<std::vector<std::pair<HatchWay, Px>>> seen;
  for (int i = 0; i < hatching_count; ++i) {
    std::vector<std::pair<HatchWay, Px>> strokes;
    for (const Hatch& hatch : find_strokes(static_cast<Hatching>(i))) strokes.emplace_back(hatch.way, hatch.spacing);
    CHECK(seen.insert(strokes).second);
  }
  CHECK(find_strokes(Hatching::none).empty());
  CHECK(find_strokes(Hatching::crossed).size() == 2);
  CHECK(find_strokes(Hatching::rising_dense)[0].spacing < find_strokes(Hatching::rising)[0].spacing);
}

TEST_CASE("a text on a hatched bar has a plate under each line, and none on a plain bar", "[paint]") {
  PlacedText text = make_placed_text(TextRole::label, "words", {px(10), px(4)});
  text.block.style.leading = px(15);
  Hue hue;
  hue.tint = white;
  SceneItems items;
  append_plate(items, text, hue);
  CHECK(items.empty());
  hue.hatching = Hatching::rising;
  append_plate(items, text, hue);
  CHECK(items == SceneItems{Path{Box{{px(7), px(4), px(56), px(15)}, px(2)}, white, {}}});
}

TEST_CASE("the line round a bar is open where the bar fades or goes on", "[paint]") {
  const Bar bar{{px(0), px(0), px(40), px(20)}, BarEnd::round, BarEnd::round};
  Bar open = bar;
  open.end = BarEnd::flat;
  const auto is_open = [](const Bar& of) {
    SceneItems items;
    append_bar_edge(items, of, {px(3), px(3), px(11)}, {black, px(1), {}});
    const auto* path = std::get_if<PathData>(&std::get<Path>(items.at(0)).outline);
    return path != nullptr && std::none_of(path->begin(), path->end(), [](const PathCommand& command) {
             return std::holds_alternative<ClosePath>(command);
           });
  };
  CHECK_FALSE(is_open(bar));
  CHECK(is_open(open));
  SceneItems none;
  append_bar_edge(none, bar, {}, {black, {}, {}});
  CHECK(none.empty());
}

TEST_CASE("in ink no stroke runs through a text, in any example and layout", "[paint]") {
  for (const auto& file : find_examples()) {
    const Timeline timeline = load(file).value_or_throw();
    DrawOptions options;
    options.theme = "ink";
    INFO(file);
    const Picture picture = draw(timeline, options).value_or_throw();
    std::vector<const SceneItem*> flat;
    flatten(picture.scene.items, flat);
    for (std::size_t i = 0; i < flat.size(); ++i) {
      const auto* text = std::get_if<Text>(flat[i]);
      if (text == nullptr) continue;
      for (std::size_t line = 0; line < text->block.lines.size(); ++line) {
        INFO(text->block.lines[line].text);
        CHECK(is_on_plate(flat, i, find_line_box(*text, line)));
      }
    }
  }
}
