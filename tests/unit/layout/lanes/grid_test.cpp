// SPDX-License-Identifier: MIT
#include "layout/lanes/grid.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "base/numbers.hpp"

using namespace chronodraw;

namespace {

std::string describe(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines)
    text += (text.empty() ? "" : " ") + format_number(line.points[0].y) + "-" + format_number(line.points[1].y);
  return text;
}

}  // namespace

TEST_CASE("a line is broken behind the texts in its way, and whole beside them", "[lanes]") {
  const Interval down{px(0), px(100)};
  const std::vector<Rect> texts{{px(40), px(60), px(20), px(10)}, {px(45), px(20), px(30), px(10)}};
  CHECK(describe(break_line(px(50), down, texts)) == "0-20 30-60 70-100");
  CHECK(describe(break_line(px(70), down, texts)) == "0-20 30-100");
  CHECK(describe(break_line(px(10), down, texts)) == "0-100");
}

TEST_CASE("texts over each other and over the ends leave no crumbs of a line", "[lanes]") {
  const Interval down{px(0), px(100)};
  const std::vector<Rect> texts{
      {px(0), px(-5), px(99), px(30)}, {px(0), px(20), px(99), px(20)}, {px(0), px(42), px(99), px(70)}};
  CHECK(break_line(px(50), down, texts).empty());
}

TEST_CASE("a text's box holds its letters with some air", "[lanes]") {
  TextBlock block;
  block.style.size = px(12);
  block.lines.push_back({"text", Direction::ltr, px(5), px(12), px(40), {}});
  const std::vector<Rect> boxes =
      list_text_boxes({{Role::event_label, {}, PlacedText{TextRole::label, {px(100), px(50)}, block}}});
  REQUIRE(boxes.size() == 1);
  CHECK(boxes[0].x < px(105));
  CHECK(boxes[0].right() > px(145));
  CHECK(boxes[0].y <= px(50));
  CHECK(boxes[0].bottom() >= px(65));
}
