// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <chronodraw/geometry.hpp>

using namespace chronodraw;

TEST_CASE("px rounds to the nearest 1/1024, halves away from zero", "[geometry]") {
  CHECK(px(1).raw == 1024);
  CHECK(px(-0.6).raw == -614);
  CHECK(px(0.5 / 1024).raw == 1);
  CHECK(px(-0.5 / 1024).raw == -1);
}

TEST_CASE("rectangles that touch do not overlap", "[geometry]") {
  CHECK_FALSE(has_overlap({px(0), px(0), px(10), px(10)}, {px(10), px(0), px(5), px(5)}));
  CHECK(has_overlap({px(0), px(0), px(10), px(10)}, {px(9), px(9), px(5), px(5)}));
}
