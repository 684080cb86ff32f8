// SPDX-License-Identifier: MIT
#include "paint/doubtful.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

constexpr Color ink{10, 20, 30};
constexpr Color clear{10, 20, 30, 0};
constexpr Color white{255, 255, 255};
constexpr Rect rect{px(10), px(20), px(40), px(10)};

Path paint_one(SceneItems items) {
  REQUIRE(items.size() == 1);
  return std::get<Path>(items.front());
}

}  // namespace

TEST_CASE("a fade goes to nothing at its faded end, whatever the background", "[paint]") {
  SceneItems items;
  append_fade(items, Bar{rect, BarEnd::fade, BarEnd::flat}, ink);
  append_fade(items, Bar{rect, BarEnd::flat, BarEnd::fade}, ink);
  const Point left{px(10), px(20)};
  const Point right{px(50), px(20)};
  CHECK(items == SceneItems{Path{Box{rect, {}}, Gradient{left, right, clear, ink}, {}},
                            Path{Box{rect, {}}, Gradient{left, right, ink, clear}, {}}});
}

TEST_CASE("where time runs down, a fade goes down too", "[paint]") {
  SceneItems items;
  append_fade(items, Bar{rect, BarEnd::flat, BarEnd::fade, Flow::down}, ink);
  const Gradient gradient{{px(10), px(20)}, {px(10), px(30)}, ink, clear};
  CHECK(items == SceneItems{Path{Box{rect, {}}, gradient, {}}});
}

TEST_CASE("a hollow mark is an outline round its ground", "[paint]") {
  SceneItems items;
  append_hollow(items, Circle{{px(5), px(5)}, px(3)}, Finish::hollow, ink, white);
  CHECK(paint_one(items) == Path{Circle{{px(5), px(5)}, px(3)}, white, Stroke{ink, hollow_width, {}}});
}

TEST_CASE("dashes close round a mark without a seam, and are two at least", "[paint]") {
  struct Case {
    Outline outline;
    double perimeter;
  };
  const std::vector<Case> cases{
      {Circle{{px(5), px(5)}, px(3)}, 18.85},
      {Box{{px(0), px(0), px(10), px(4)}, px(1)}, 28 - 8 + 6.283},
      {Box{{px(0), px(0), px(1), px(1)}, px(0)}, 4},
      {PathData{MoveTo{{px(0), px(0)}}, LineTo{{px(3), px(4)}}, LineTo{{px(6), px(0)}}, ClosePath{}}, 16}};
  for (const Case& one : cases) {
    SceneItems items;
    append_hollow(items, one.outline, Finish::dashed, ink, white);
    const std::vector<Px> dash = paint_one(items).stroke->dash;
    REQUIRE(dash.size() == 2);
    const double period = (dash[0] + dash[1]).value();
    const double count = one.perimeter / period;
    CHECK(count == Approx(std::round(count)).margin(0.05));
    CHECK(count >= 1.95);
    CHECK(dash[0] > dash[1]);
  }
}

TEST_CASE("dashes run just inside a bar's edge and leave a faded side open", "[paint]") {
  SceneItems items;
  append_dashes(items, Bar{rect, BarEnd::round, BarEnd::round}, {px(3), {}, px(11)}, ink, px(1));
  CHECK(std::get<Box>(paint_one(items).outline).rect == Rect{px(10.5), px(20.5), px(39), px(9)});
  items.clear();
  append_dashes(items, Bar{rect, BarEnd::fade, BarEnd::fade}, {px(3), {}, px(11)}, ink, px(1));
  CHECK(std::get<PathData>(paint_one(items).outline) == PathData{MoveTo{{px(10), px(20.5)}}, LineTo{{px(50), px(20.5)}},
                                                                 MoveTo{{px(50), px(29.5)}},
                                                                 LineTo{{px(10), px(29.5)}}});
}

TEST_CASE("lines are dashed or dotted, in their own colour", "[paint]") {
  const Line line{{{px(0), px(0)}, {px(9), px(0)}}, {}};
  SceneItems items;
  append_dotted(items, line, ink, px(1.25));
  append_dashes(items, line, ink, px(1.5));
  CHECK(std::get<Path>(items[0]).stroke == Stroke{ink, px(1.25), {px(1.25), px(3)}});
  CHECK(std::get<Path>(items[1]).stroke == Stroke{ink, px(1.5), {px(4), px(3)}});
}
