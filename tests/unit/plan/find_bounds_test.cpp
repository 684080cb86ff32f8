// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "plan/plan.hpp"

using namespace chronodraw;

TEST_CASE("the bounds of a bar are its rectangle", "[plan]") {
  const Rect rect{px(1), px(2), px(30), px(5)};
  CHECK(find_bounds(Bar{rect, BarEnd::edge, BarEnd::arrow}) == rect);
}

TEST_CASE("the bounds of a dot are the square around it", "[plan]") {
  CHECK(find_bounds(Dot{{px(10), px(20)}, px(4)}) == Rect{px(6), px(16), px(8), px(8)});
}

TEST_CASE("the bounds of a slice are its share of the square", "[plan]") {
  CHECK(find_bounds(Dot{{px(10), px(20)}, px(4), 0, 2}) == Rect{px(6), px(16), px(4), px(8)});
  CHECK(find_bounds(Dot{{px(10), px(20)}, px(4), 1, 2}) == Rect{px(10), px(16), px(4), px(8)});
}

TEST_CASE("slices of a dot meet without a gap, whatever their number", "[plan]") {
  for (int slice = 0; slice < 6; ++slice) {
    const Rect left = find_bounds(Dot{{px(10), px(20)}, px(4.2), slice, 7});
    const Rect right = find_bounds(Dot{{px(10), px(20)}, px(4.2), slice + 1, 7});
    CHECK(left.right() == right.x);
  }
}

TEST_CASE("the bounds of a diamond reach its four corners", "[plan]") {
  CHECK(find_bounds(Diamond{{px(10), px(20)}, px(6)}) == Rect{px(4), px(14), px(12), px(12)});
}

TEST_CASE("the bounds of a line hold all its points and no thickness", "[plan]") {
  const Line elbow{{{px(10), px(50)}, {px(10), px(30)}, {px(4), px(30)}, {px(4), px(5)}}, px(3)};
  CHECK(find_bounds(elbow) == Rect{px(4), px(5), px(6), px(45)});
  CHECK(find_bounds(Line{}) == Rect{});
}

TEST_CASE("the bounds of a text are its block", "[plan]") {
  PlacedText text{TextRole::event_title, {px(10), px(20)}, {}};
  text.block.width = px(80.5);
  text.block.height = px(36);
  CHECK(find_bounds(text) == Rect{px(10), px(20), px(80.5), px(36)});
}
