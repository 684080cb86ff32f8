// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "paint/marks.hpp"
#include "paint/shapes.hpp"
#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

constexpr Point center{px(100), px(50)};

Part make_mark(int event, Shape shape) { return {Role::point_mark, make_event_subject(event), std::move(shape)}; }

Part make_leader(int event, Point from, Point to) {
  return {Role::leader, make_event_subject(event), Line{{from, to}, px(4)}};
}

SceneItems paint_mark(const PaintedPlan& painted, const Part& mark) {
  SceneItems items;
  const PaintInput input = painted.input();
  MarkPainter(input).paint_mark(items, mark);
  return items;
}

Path make_stub(double length, Color color) {
  return {PathData{MoveTo{center}, LineTo{{center.x, center.y - px(length)}}}, {}, Stroke{color, px(1.25), {}}};
}

}  // namespace

TEST_CASE("a dot is drawn as halo, stub of its own leader, dot", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_leader(0, center, {px(100), px(10)}),
                        make_leader(1, {px(104), px(50)}, {px(104), px(10)})};
  const Color mark = painted.theme.event_hues[0].mark;
  CHECK(paint_mark(painted, make_mark(0, Dot{center, px(4.2)})) ==
        SceneItems{Path{Circle{center, px(4.2) + px(1.3)}, painted.theme.background, {}},
                   make_stub((px(4.2) + px(1.3)).value() + 1, mark), Path{Circle{center, px(4.2)}, mark, {}}});
}

TEST_CASE("a stub is found at either end of a leader and is never longer than its first piece", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_leader(0, {px(100), px(47)}, center)};
  CHECK(paint_mark(painted, make_mark(0, Dot{center, px(4.2)}))[1] ==
        SceneItem{make_stub(3, painted.theme.event_hues[0].mark)});
}

TEST_CASE("smaller dots have narrower halos", "[paint]") {
  const PaintedPlan painted;
  const auto find_halo = [&](double radius) {
    const SceneItems items = paint_mark(painted, make_mark(0, Dot{center, px(radius)}));
    return (std::get<Circle>(std::get<Path>(items.front()).outline).radius - px(radius)).value();
  };
  CHECK(find_halo(4.2) == Approx(1.3).margin(0.01));
  CHECK(find_halo(3.6) == Approx(0.9).margin(0.01));
  CHECK(find_halo(3.0) == Approx(0.5).margin(0.01));
  CHECK(find_halo(2.0) == Approx(0.5).margin(0.01));
  CHECK(find_halo(9.0) == Approx(1.3).margin(0.01));
}

TEST_CASE("events that share a dot share its halo, and each has its slice", "[paint]") {
  PaintedPlan painted;
  painted.plan.parts = {make_leader(1, center, {px(100), px(10)})};
  const PaintInput input = painted.input();
  MarkPainter painter(input);
  SceneItems first;
  painter.paint_mark(first, make_mark(0, Dot{center, px(4.2), 0, 2}));
  SceneItems second;
  painter.paint_mark(second, make_mark(1, Dot{center, px(4.2), 1, 2}));
  REQUIRE(first.size() == 3);  // halo, stub, left half
  CHECK(std::get<Path>(first[1]).stroke->color == painted.theme.event_hues[1].mark);
  CHECK(std::get<Path>(first[2]).outline == make_dot_outline({center, px(4.2), 0, 2}, {Px{}, px(0.5)}));
  CHECK(second == SceneItems{Path{make_dot_outline({center, px(4.2), 1, 2}), painted.theme.event_hues[1].mark, {}}});
}

TEST_CASE("two events of one colour at one place draw one dot", "[paint]") {
  const PaintedPlan painted;
  const PaintInput input = painted.input();
  MarkPainter painter(input);
  SceneItems items;
  painter.paint_mark(items, make_mark(1, Dot{center, px(4.2)}));
  painter.paint_mark(items, make_mark(2, Dot{center, px(4.2)}));
  CHECK(items.size() == 2);
}

TEST_CASE("a milestone has a halo of its own shape", "[paint]") {
  const PaintedPlan painted;
  const Diamond diamond{center, px(6.2)};
  CHECK(paint_mark(painted, make_mark(0, diamond)) ==
        SceneItems{Path{make_diamond_outline(diamond, px(1.3)), painted.theme.background, {}},
                   Path{make_diamond_outline(diamond), painted.theme.event_hues[0].mark, {}}});
}

TEST_CASE("a precision bar has nearly square ends and no halo", "[paint]") {
  const PaintedPlan painted;
  const Rect rect{px(80), px(47), px(40), px(5)};
  CHECK(paint_mark(painted, make_mark(0, Bar{rect})) ==
        SceneItems{Path{Box{rect, px(1.4)}, painted.theme.event_hues[0].mark, {}}});
}

TEST_CASE("where shapes tell groups apart, the leader of a precision bar carries its group's shape", "[paint]") {
  PaintedPlan painted;
  const Part bar = make_mark(1, Bar{{px(80), px(48), px(40), px(4)}});
  painted.plan.parts = {make_leader(0, center, {px(100), px(10)}), make_leader(1, {px(100), px(10)}, center)};
  CHECK(paint_mark(painted, bar).size() == 1);
  painted.theme = resolve(painted.timeline, {.name = "ink"}).value_or_throw();
  const SceneItems items = paint_mark(painted, bar);
  REQUIRE(items.size() == 4);
  const Px radius = painted.theme.mark_radius * 4 / 5;
  const Dot bead{{center.x, center.y - px(2) - radius - px(2.5)}, radius};
  CHECK(items[3] == SceneItem{Path{make_mark_outline(bead, MarkShape::diamond), Color{0, 0, 0}, {}}});
}

TEST_CASE("a leader that is too short carries no shape", "[paint]") {
  PaintedPlan painted;
  painted.theme = resolve(painted.timeline, {.name = "ink"}).value_or_throw();
  painted.plan.parts = {make_leader(1, {px(100), px(45)}, center)};
  CHECK(paint_mark(painted, make_mark(1, Bar{{px(80), px(48), px(40), px(4)}})).size() == 1);
}

TEST_CASE("without colour a shared mark is parted by a slit", "[paint]") {
  PaintedPlan painted;
  painted.theme = resolve(painted.timeline, {.name = "ink"}).value_or_throw();
  const SceneItems right = paint_mark(painted, make_mark(1, Dot{center, px(5), 1, 2}));
  const SliceLap slit{-painted.theme.mark_slit / 2, -painted.theme.mark_slit / 2};
  CHECK(right.back() ==
        SceneItem{Path{make_slice_outline(Dot{center, px(5), 1, 2}, MarkShape::diamond, slit), Color{0, 0, 0}, {}}});
}
