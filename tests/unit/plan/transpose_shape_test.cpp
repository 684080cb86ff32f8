// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "plan/plan.hpp"

using namespace chronodraw;

TEST_CASE("a bar that ran to the right runs down, with its start on top", "[plan]") {
  Shape bar = Bar{{px(10), px(5), px(30), px(22)}, BarEnd::edge, BarEnd::arrow};
  transpose_shape(bar);
  CHECK(std::get<Bar>(bar) == Bar{{px(5), px(10), px(22), px(30)}, BarEnd::edge, BarEnd::arrow, Flow::down});
}

TEST_CASE("marks, lines and texts change places only", "[plan]") {
  Shape dot = Dot{{px(1), px(2)}, px(4), 1, 2};
  Shape diamond = Diamond{{px(1), px(2)}, px(6)};
  Shape line = Line{{{px(1), px(2)}, {px(1), px(9)}}, px(4)};
  Shape text = PlacedText{TextRole::note, {px(1), px(2)}, {{}, px(40), px(16), {}}};
  for (Shape* shape : {&dot, &diamond, &line, &text}) transpose_shape(*shape);
  CHECK(std::get<Dot>(dot) == Dot{{px(2), px(1)}, px(4), 1, 2});
  CHECK(std::get<Diamond>(diamond) == Diamond{{px(2), px(1)}, px(6)});
  CHECK(std::get<Line>(line) == Line{{{px(2), px(1)}, {px(9), px(1)}}, px(4)});
  CHECK(std::get<PlacedText>(text) == PlacedText{TextRole::note, {px(2), px(1)}, {{}, px(40), px(16), {}}});
}
