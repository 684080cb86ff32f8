// SPDX-License-Identifier: MIT
#include "layout/frame.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a left-to-right frame changes nothing", "[frame]") {
  const Part part{Role::span_bar, {}, Bar{{px(10), px(5), px(30), px(22)}, BarEnd::edge, BarEnd::arrow}};
  CHECK(Frame(Direction::ltr, px(100)).place(part) == part);
}

TEST_CASE("a right-to-left frame mirrors places and swaps the ends of bars", "[frame]") {
  const Frame frame(Direction::rtl, px(100));
  const Part bar = frame.place({Role::span_bar, {}, Bar{{px(10), px(5), px(30), px(22)}, BarEnd::edge, BarEnd::arrow}});
  CHECK(std::get<Bar>(bar.shape) == Bar{{px(60), px(5), px(30), px(22)}, BarEnd::arrow, BarEnd::edge});
  const Part dot = frame.place({Role::point_mark, {}, Dot{{px(20), px(9)}, px(4), 0, 2}});
  CHECK(std::get<Dot>(dot.shape) == Dot{{px(80), px(9)}, px(4), 1, 2});
  const Part line = frame.place({Role::leader, {}, Line{{{px(1), px(2)}, {px(1), px(7)}}, px(4)}});
  CHECK(std::get<Line>(line.shape) == Line{{{px(99), px(2)}, {px(99), px(7)}}, px(4)});
}

TEST_CASE("a right-to-left frame leaves the ends of a bar that runs down where they are", "[frame]") {
  const Frame frame(Direction::rtl, px(100));
  const Bar bar{{px(10), px(5), px(22), px(30)}, BarEnd::edge, BarEnd::arrow, Flow::down};
  const Bar mirrored{{px(68), px(5), px(22), px(30)}, BarEnd::edge, BarEnd::arrow, Flow::down};
  CHECK(std::get<Bar>(frame.place({Role::span_bar, {}, bar}).shape) == mirrored);
}

TEST_CASE("a right-to-left frame mirrors a text's place and alignment, not its letters", "[frame]") {
  TextBlock block{{}, px(40), px(32), {TextLine{}, TextLine{}}};
  block.lines[0].advance = px(40);
  block.lines[1].advance = px(25);
  const Frame frame(Direction::rtl, px(100));
  const Part part = frame.place({Role::event_label, {}, PlacedText{TextRole::note, {px(10), px(3)}, block}});
  const auto& text = std::get<PlacedText>(part.shape);
  CHECK(text.origin == Point{px(50), px(3)});
  CHECK(text.block.lines[0].x == px(0));
  CHECK(text.block.lines[1].x == px(15));
}

TEST_CASE("mirroring twice gives the part back", "[frame]") {
  const Frame frame(Direction::rtl, px(640));
  const Part part{Role::axis, {}, Bar{{px(44), px(90), px(500), px(26)}}};
  CHECK(frame.place(frame.place(part)) == part);
}
