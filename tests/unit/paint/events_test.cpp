// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "paint/describe.hpp"
#include "paint/events.hpp"
#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

constexpr Rect core{px(50), px(80), px(60), px(22)};

Color find_fill(const SceneItem& item) { return std::get<Color>(*std::get<Path>(item).fill); }

Part make_text_part(int event, TextRole role, const char* text) {
  return {Role::event_label, make_event_subject(event), make_placed_text(role, text)};
}

SceneItems paint_all(const PaintedPlan& painted) {
  SceneItems items;
  paint_events(items, painted.input());
  return items;
}

std::vector<std::string> find_ids(const SceneItems& items) {
  std::vector<std::string> ids;
  for (const SceneItem& item : items) ids.push_back(std::get<SceneGroup>(item).id);
  return ids;
}

/// What is in the only group, which nobody reads aloud.
SceneItems find_decoration(const SceneItems& items) {
  REQUIRE(items.size() == 1);
  const auto& group = std::get<SceneGroup>(items[0]);
  CHECK(group.id.empty());
  return group.items;
}

}  // namespace

TEST_CASE("a span is its tint with a solid edge at a certain start", "[paint]") {
  PaintedPlan painted;
  const Bar bar{core, BarEnd::edge, BarEnd::round};
  painted.plan.parts = {{Role::span_bar, make_event_subject(0), bar}};
  SceneItems items;
  paint_spans(items, painted.input());
  const BarCut cut{painted.theme.span_radius, painted.theme.span_edge, painted.theme.span_arrow};
  const Hue& hue = painted.theme.event_hues[0];
  CHECK(find_decoration(items) == SceneItems{Path{make_bar_outline(bar, cut), hue.tint, {}},
                                             Path{make_edge_outline(bar, cut, true), hue.mark, {}}});
}

TEST_CASE("in a mirrored picture the edge is at the right end", "[paint]") {
  PaintedPlan painted;
  const Bar bar{core, BarEnd::arrow, BarEnd::edge};
  painted.plan.parts = {{Role::span_bar, make_event_subject(0), bar}};
  SceneItems items;
  paint_spans(items, painted.input());
  const SceneItems inside = find_decoration(items);
  REQUIRE(inside.size() == 2);
  CHECK(std::get<Path>(inside[1]).outline ==
        make_edge_outline(bar, {painted.theme.span_radius, painted.theme.span_edge, {}}, false));
}

TEST_CASE("doubt is paler and goes on under the certain part, which is drawn over it", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {
      {Role::span_bar, make_event_subject(0), Bar{core, BarEnd::flat, BarEnd::flat}},
      {Role::doubt, make_event_subject(0), Bar{{px(30), px(80), px(20), px(22)}, BarEnd::flat, BarEnd::flat}}};
  SceneItems items;
  paint_spans(items, painted.input());
  const SceneItems inside = find_decoration(items);
  REQUIRE(inside.size() == 2);
  CHECK(find_fill(inside[0]) == painted.theme.event_hues[0].doubt);
  CHECK(std::get<Box>(std::get<Path>(inside[0]).outline).rect == Rect{px(29), px(80), px(22), px(22)});
  CHECK(find_fill(inside[1]) == painted.theme.event_hues[0].tint);
  CHECK(std::get<Box>(std::get<Path>(inside[1]).outline).rect == core);
}

TEST_CASE("the pieces of one bar are a part of its event, and say which where one points at them", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {{Role::span_bar, make_event_subject(1), Bar{core, BarEnd::flat, BarEnd::flat}},
                        {Role::span_bar, make_event_subject(0), Bar{core, BarEnd::flat, BarEnd::flat}},
                        {Role::span_bar, make_event_subject(0), Bar{core, BarEnd::flat, BarEnd::flat}}};
  SceneItems items;
  paint_spans(items, painted.input());
  REQUIRE(items.size() == 2);
  const auto& second = std::get<SceneGroup>(items[1]);
  CHECK(std::get<SceneGroup>(items[0]).part_of == "second");
  CHECK(second.part_of == "first");
  CHECK(second.title == describe_event(painted.timeline.events[0]));
  CHECK(second.items.size() == 2);
}

TEST_CASE("leaders have their event's colour and key dates their own width", "[paint]") {
  PaintedPlan painted;
  const Line line{{{px(1), px(9)}, {px(1), px(2)}}, px(4)};
  painted.plan.parts = {{Role::leader, make_event_subject(1), line}, {Role::marker, {Subject::Kind::marker, 0}, line}};
  SceneItems items;
  paint_leaders(items, painted.input());
  const SceneItems inside = find_decoration(items);
  REQUIRE(inside.size() == 2);
  CHECK(std::get<Path>(inside[0]).stroke == Stroke{painted.theme.ink, painted.theme.marker_width, {}});
  CHECK(std::get<Path>(inside[1]).stroke == Stroke{painted.theme.event_hues[1].mark, painted.theme.leader_width, {}});
}

TEST_CASE("each event is one group in order of time, whatever the order of the parts", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_text_part(2, TextRole::event_title, "c"),
                        make_text_part(0, TextRole::event_title, "a"),
                        make_text_part(1, TextRole::event_title, "b"),
                        {Role::point_mark, make_event_subject(2), Bar{core}}};
  CHECK(find_ids(paint_all(painted)) == std::vector<std::string>{"first", "second", "third"});
}

TEST_CASE("a group has the date in words, title, description and link, its mark before its texts", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_text_part(2, TextRole::event_date, "a day"),
                        make_text_part(2, TextRole::event_title, "c"),
                        {Role::point_mark, make_event_subject(2), Bar{core}}};
  const SceneItems items = paint_all(painted);
  REQUIRE(items.size() == 1);
  const auto& group = std::get<SceneGroup>(items[0]);
  CHECK(group.title == "a day: Title of third");
  CHECK(group.description == "More about it.");
  CHECK(group.link == "https://example.org/");
  REQUIRE(group.items.size() == 3);
  CHECK(std::holds_alternative<Path>(group.items[0]));
  CHECK(std::get<Text>(group.items[1]).block.lines[0].text == "a day");
  CHECK(std::get<Text>(group.items[2]).block.lines[0].text == "c");
}

TEST_CASE("an event that has only a bar still has its group, to be read aloud", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {{Role::span_bar, make_event_subject(1), Bar{core}}};
  CHECK(find_ids(paint_all(painted)) == std::vector<std::string>{"second"});
}

TEST_CASE("a date that groups share is written in ink", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_text_part(0, TextRole::event_date, "one"),
                        make_text_part(1, TextRole::event_date, "two"),
                        {Role::point_mark, make_event_subject(1), Dot{{px(9), px(9)}, px(4.2), 0, 2}}};
  const SceneItems items = paint_all(painted);
  CHECK(std::get<Text>(std::get<SceneGroup>(items[0]).items.back()).color == painted.theme.event_hues[0].text);
  CHECK(std::get<Text>(std::get<SceneGroup>(items[1]).items.back()).color == painted.theme.ink);
}
