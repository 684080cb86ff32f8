// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "plan/plan.hpp"

using namespace chronodraw;

namespace {

PlacedText make_text(std::vector<std::string> lines) {
  PlacedText text{TextRole::event_title, {px(10), px(20)}, {}};
  text.block.width = px(80.5);
  text.block.height = px(36);
  for (std::string& line : lines) text.block.lines.push_back({std::move(line), Direction::ltr, {}, {}, {}, {}});
  return text;
}

}  // namespace

TEST_CASE("a dump has one line a part, with what tells it from another", "[plan]") {
  Plan plan;
  plan.size = {px(200), px(100)};
  plan.content = {px(44), px(44), px(112), px(12)};
  plan.claims = {"horizontal/flags", 1, 1};
  const Subject third{Subject::Kind::event, 3};
  plan.parts = {
      {Role::axis, {}, Bar{{px(44), px(50), px(112), px(26)}}},
      {Role::span_bar, third, Bar{{px(50), px(80), px(40.256), px(22)}, BarEnd::edge, BarEnd::arrow}},
      {Role::leader, third, Line{{{px(9), px(50)}, {px(9), px(30)}, {px(4), px(30)}, {px(4), px(5)}}, px(3)}},
      {Role::leader, third, Line{{{px(9), px(50)}, {px(9), px(30)}}, {}}},
      {Role::point_mark, third, Dot{{px(10), px(20)}, px(4), 1, 2}},
      {Role::point_mark, {Subject::Kind::group, 1}, Diamond{{px(10), px(20)}, px(6)}},
      {Role::event_label, third, make_text({"the \"first\"", "line"}), true},
  };
  CHECK(dump_plan(plan) ==
        "page 200 100 ltr content 44 44 112 12\n"
        "layout horizontal/flags\n"
        "rows 1 depth 1\n"
        "axis - bar 44 50 112 26 round round\n"
        "span_bar event3 bar 50 80 40.26 22 edge arrow\n"
        "leader event3 line 4 5 5 45 by 9 30 4 30 radius 3\n"
        "leader event3 line 9 30 0 20\n"
        "point_mark event3 dot 10 16 4 8 slice 2 of 2\n"
        "point_mark group1 diamond 4 14 12 12\n"
        "event_label event3 text 10 20 80.5 36 event_title \"the \\\"first\\\"\" \"line\" on_tint\n");
}

TEST_CASE("equal plans have equal dumps and a right-to-left page says so", "[plan]") {
  Plan plan;
  plan.direction = Direction::rtl;
  CHECK(dump_plan(plan) == dump_plan(Plan{plan}));
  CHECK(dump_plan(plan).substr(0, 12) == "page 0 0 rtl");
}
