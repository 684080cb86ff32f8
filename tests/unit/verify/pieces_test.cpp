// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/pieces.hpp"

using namespace chronodraw;
using hand::At;

namespace {

Segment segment(At from, At to) { return {hand::point(from), hand::point(to)}; }

}  // namespace

TEST_CASE("a text has a box for each line, at that line's own left end and width", "[verify]") {
  auto part = hand::label(0, {10, 20}, {50, 30});
  auto& text = std::get<PlacedText>(part.shape);
  text.block.lines[1].x = px(20);
  const auto boxes = find_line_boxes(text);
  REQUIRE(boxes.size() == 2);
  CHECK(boxes[0] == hand::rect({10, 20}, 50, 12));
  CHECK(boxes[1] == hand::rect({30, 32}, 30, 12));
}

TEST_CASE("a line without any advance has no box", "[verify]") {
  CHECK(find_line_boxes(std::get<PlacedText>(hand::label(0, {0, 0}, {0}).shape)).empty());
}

TEST_CASE("a polyline has a piece for each stretch", "[verify]") {
  const auto pieces = make_pieces(hand::plan({hand::leader(3, {{0, 0}, {0, 10}, {20, 10}})}));
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[1].segment.from == hand::point({0, 10}));
  CHECK(pieces[1].box == hand::rect({0, 10}, 20, 0));
  CHECK(pieces[1].subject == hand::event(3));
}

TEST_CASE("what lies behind the rest has no piece", "[verify]") {
  CHECK(make_pieces(hand::plan({hand::bar(Role::era, {}, {0, 0}, 50), hand::bar(Role::group_band, {}, {0, 0}, 50)}))
            .empty());
}

TEST_CASE("a segment is inside a rectangle only where it leaves the edge", "[verify]") {
  const Rect rect = hand::rect({10, 10}, 20, 10);
  CHECK(is_inside(segment({20, 0}, {20, 40}), rect));
  CHECK(is_inside(segment({0, 15}, {12, 15}), rect));
  CHECK(is_inside(segment({12, 12}, {14, 13}), rect));
  CHECK_FALSE(is_inside(segment({10, 0}, {10, 40}), rect));  // along the left edge
  CHECK_FALSE(is_inside(segment({20, 0}, {20, 10}), rect));  // ends on the top edge
  CHECK_FALSE(is_inside(segment({5, 12}, {12, 5}), rect));   // slopes past the corner
  CHECK(is_inside(segment({5, 20}, {20, 5}), rect));
}

TEST_CASE("segments touch when they share a point, ends included", "[verify]") {
  CHECK(is_touching(segment({0, 0}, {10, 0}), segment({5, -5}, {5, 5})));
  CHECK(is_touching(segment({0, 0}, {10, 0}), segment({10, 0}, {10, 5})));
  CHECK(is_touching(segment({0, 0}, {10, 0}), segment({4, 0}, {20, 0})));
  CHECK_FALSE(is_touching(segment({0, 0}, {10, 0}), segment({11, 0}, {20, 0})));
  CHECK_FALSE(is_touching(segment({0, 0}, {10, 0}), segment({0, 1}, {10, 1})));
  CHECK_FALSE(is_touching(segment({0, 0}, {10, 10}), segment({6, 5}, {10, 1})));
}
