// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "paint/surroundings.hpp"
#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

constexpr Rect band{px(44), px(100), px(500), px(26)};
constexpr Subject era{Subject::Kind::era, 0};
constexpr Subject marker{Subject::Kind::marker, 0};

Line make_tick(double x) { return {{{px(x), px(100)}, {px(x), px(106)}}, {}}; }

}  // namespace

TEST_CASE("an era's band has its tint and square corners, its name a group", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {{Role::era, era, make_placed_text(TextRole::label, "An era")},
                        {Role::era, era, Bar{band, BarEnd::flat, BarEnd::flat}}};
  SceneItems items;
  paint_bands(items, painted.input());
  SceneGroup decoration;
  decoration.items = {Path{Box{band, Px{}}, painted.theme.era_tints[0], {}}};
  CHECK(items == SceneItems{decoration});
  items.clear();
  paint_era_texts(items, painted.input(), GroupIds(painted.timeline));
  REQUIRE(items.size() == 1);
  const auto& group = std::get<SceneGroup>(items[0]);
  CHECK(group.id == "era-1");
  CHECK(group.title.ends_with("An era"));
  CHECK(std::get<Text>(group.items.at(0)).color == painted.theme.era_texts[0]);
}

TEST_CASE("the axis is one group: band, then ticks, then labels", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {{Role::tick_label, {}, make_placed_text(TextRole::axis_parent, "2005")},
                        {Role::tick, {}, make_tick(60)},
                        {Role::axis, {}, Bar{band}}};
  SceneItems items;
  paint_axis(items, painted.input(), GroupIds(painted.timeline));
  REQUIRE(items.size() == 1);
  const auto& group = std::get<SceneGroup>(items[0]);
  CHECK(group.id == "axis");
  REQUIRE(group.items.size() == 3);
  CHECK(group.items[0] == SceneItem{Path{Box{band, px(4)}, painted.theme.axis_band, {}}});
  CHECK(std::get<Path>(group.items[1]).stroke == Stroke{painted.theme.rule, px(1), {}});
  CHECK(std::get<Text>(group.items[2]).color == painted.theme.look(TextRole::axis_parent).color);
}

TEST_CASE("an era's tint runs through the axis band, round where the band is", "[paint]") {
  PaintedPlan painted;
  const auto paint_piece = [&](double x, double width) {
    painted.plan.parts = {{Role::era, era, Bar{{px(x), px(0), px(width), px(300)}, BarEnd::flat, BarEnd::flat}},
                          {Role::axis, {}, Bar{band}}};
    SceneItems items;
    paint_axis(items, painted.input(), GroupIds(painted.timeline));
    return std::get<SceneGroup>(items.at(0)).items;
  };
  const SceneItems inner = paint_piece(100, 50);
  REQUIRE(inner.size() == 2);
  CHECK(inner[1] == SceneItem{Path{Box{{px(100), band.y, px(50), band.height}, Px{}}, painted.theme.era_bands[0], {}}});
  const BarCut cut{painted.theme.axis_radius, {}, {}};
  const Bar first{{px(44), band.y, px(56), band.height}, BarEnd::round, BarEnd::flat};
  CHECK(std::get<Path>(paint_piece(10, 90)[1]).outline == make_bar_outline(first, cut));
  CHECK(paint_piece(600, 50).size() == 1);
}

TEST_CASE("the header is title and subtitle, then the legend as one group of muted words and coloured dots",
          "[paint]") {
  PaintedPlan painted;
  const Subject green{Subject::Kind::group, 1};
  painted.plan.parts = {{Role::title, {}, make_placed_text(TextRole::title, "Three events")},
                        {Role::legend_entry, green, Dot{{px(9), px(9)}, px(4)}},
                        {Role::legend_entry, green, make_placed_text(TextRole::legend, "Green")}};
  SceneItems items;
  paint_header(items, painted.input(), GroupIds(painted.timeline));
  REQUIRE(items.size() == 2);
  CHECK(std::get<Text>(items[0]).color == painted.theme.ink);
  const auto& legend = std::get<SceneGroup>(items[1]);
  CHECK(legend.id == "legend");
  CHECK(legend.description == "Green");
  REQUIRE(legend.items.size() == 2);
  CHECK(std::get<Path>(legend.items[0]).fill == Paint{painted.theme.group_hues[1].mark});
  CHECK(std::get<Text>(legend.items[1]).color == painted.theme.muted);
}

TEST_CASE("a key date's texts are one group, whichever role they were hung with", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {{Role::event_label, marker, make_placed_text(TextRole::event_date, "a day")},
                        {Role::marker, marker, make_placed_text(TextRole::event_title, "A key date")}};
  SceneItems items;
  paint_marker_texts(items, painted.input(), GroupIds(painted.timeline));
  REQUIRE(items.size() == 1);
  const auto& group = std::get<SceneGroup>(items[0]);
  CHECK(group.id == "marker-1");
  CHECK(group.items.size() == 2);
}

TEST_CASE("what a plan does not have leaves no empty group", "[paint]") {
  const PaintedPlan painted;
  const GroupIds ids(painted.timeline);
  SceneItems items;
  paint_bands(items, painted.input());
  paint_header(items, painted.input(), ids);
  paint_era_texts(items, painted.input(), ids);
  paint_axis(items, painted.input(), ids);
  paint_marker_texts(items, painted.input(), ids);
  paint_caption(items, painted.input());
  CHECK(items.empty());
}
