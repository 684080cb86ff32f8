// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <cmath>

#include "paint/outlines.hpp"

using namespace chronodraw;

namespace {

constexpr BarCut cut{px(3), px(4), px(11)};

Bar make_bar(BarEnd start, BarEnd end, double width = 40) { return {{px(10), px(20), px(width), px(22)}, start, end}; }

/// Where each command of a path ends, in px.
std::vector<std::pair<double, double>> find_stops(const PathData& path) {
  std::vector<std::pair<double, double>> stops;
  const auto add = [&](Point point) { stops.emplace_back(point.x.value(), point.y.value()); };
  for (const PathCommand& command : path) {
    if (const auto* move = std::get_if<MoveTo>(&command)) add(move->to);
    if (const auto* line = std::get_if<LineTo>(&command)) add(line->to);
    if (const auto* curve = std::get_if<CurveTo>(&command)) add(curve->to);
  }
  return stops;
}

using Stops = std::vector<std::pair<double, double>>;

int count_curves(const PathData& path) {
  int curves = 0;
  for (const PathCommand& command : path) curves += std::holds_alternative<CurveTo>(command) ? 1 : 0;
  return curves;
}

Point find_middle(Point from, const CurveTo& c) {
  const auto mix = [](Px a, Px b, Px d, Px e) {
    return px((a.value() + 3 * b.value() + 3 * d.value() + e.value()) / 8);
  };
  return {mix(from.x, c.control_1.x, c.control_2.x, c.to.x), mix(from.y, c.control_1.y, c.control_2.y, c.to.y)};
}

}  // namespace

TEST_CASE("a bar with two round or two flat ends is a box", "[paint]") {
  const Bar round = make_bar(BarEnd::round, BarEnd::round);
  CHECK(make_bar_outline(round, cut) == Outline{Box{round.rect, px(3)}});
  const Bar flat = make_bar(BarEnd::flat, BarEnd::flat);
  CHECK(make_bar_outline(flat, cut) == Outline{Box{flat.rect, Px{}}});
}

TEST_CASE("where time runs down, the edge lies across the top and an open end points down", "[paint]") {
  const Bar bar{{px(10), px(20), px(22), px(40)}, BarEnd::flat, BarEnd::arrow, Flow::down};
  const auto path = std::get<PathData>(make_bar_outline(bar, cut));
  CHECK(find_stops(path) == Stops{{10, 49}, {21, 60}, {32, 49}, {32, 20}, {10, 20}});
  const Bar box{{px(10), px(20), px(22), px(40)}, BarEnd::round, BarEnd::round, Flow::down};
  CHECK(make_bar_outline(box, cut) == Outline{Box{box.rect, px(3)}});
  Bar certain = bar;
  certain.start = BarEnd::edge;
  const auto edge = find_stops(std::get<PathData>(make_edge_outline(certain, cut, true)));
  for (const auto& [x, y] : edge) {
    CHECK((x >= 10 && x <= 32));
    CHECK((y >= 20 && y <= 24));
  }
}

TEST_CASE("a bar that runs down and fades has open sides, not an open top", "[paint]") {
  const Bar bar{{px(10), px(20), px(22), px(40)}, BarEnd::fade, BarEnd::fade, Flow::down};
  CHECK(find_stops(make_open_outline(bar, cut)) == Stops{{10, 20}, {10, 60}, {32, 60}, {32, 20}});
}

TEST_CASE("corners give way where a bar is too small for them", "[paint]") {
  const Bar thin{{px(0), px(0), px(2), px(22)}, BarEnd::round, BarEnd::round};
  CHECK(make_bar_outline(thin, cut) == Outline{Box{thin.rect, px(1)}});
}

TEST_CASE("an open end is a point as deep as asked, that touches the bar's end", "[paint]") {
  const auto path = std::get<PathData>(make_bar_outline(make_bar(BarEnd::flat, BarEnd::arrow), cut));
  CHECK(find_stops(path) == Stops{{39, 20}, {50, 31}, {39, 42}, {10, 42}, {10, 20}});
  const auto mirrored = std::get<PathData>(make_bar_outline(make_bar(BarEnd::arrow, BarEnd::flat), cut));
  CHECK(find_stops(mirrored) == Stops{{50, 20}, {50, 42}, {21, 42}, {10, 31}, {21, 20}});
}

TEST_CASE("a point is no deeper than its bar is long", "[paint]") {
  const auto path = std::get<PathData>(make_bar_outline(make_bar(BarEnd::flat, BarEnd::arrow, 5), cut));
  CHECK(find_stops(path) == Stops{{10, 20}, {15, 31}, {10, 42}, {10, 42}, {10, 20}});
}

TEST_CASE("a certain start has corners of half its edge, a round end its own", "[paint]") {
  const auto path = std::get<PathData>(make_bar_outline(make_bar(BarEnd::edge, BarEnd::round), cut));
  CHECK(find_stops(path) == Stops{{47, 20}, {50, 23}, {50, 39}, {47, 42}, {12, 42}, {10, 40}, {10, 22}, {12, 20}});
  CHECK(count_curves(path) == 4);
  CHECK(std::holds_alternative<ClosePath>(path.back()));
}

TEST_CASE("the edge is a strip at its end of the bar, never wider than the bar", "[paint]") {
  const auto left = std::get<PathData>(make_edge_outline(make_bar(BarEnd::edge, BarEnd::round), cut, true));
  CHECK(find_stops(left) == Stops{{14, 20}, {14, 42}, {12, 42}, {10, 40}, {10, 22}, {12, 20}});
  const auto right = std::get<PathData>(make_edge_outline(make_bar(BarEnd::round, BarEnd::edge), cut, false));
  CHECK(find_stops(right).front() == std::pair{48.0, 20.0});
  const auto narrow = std::get<PathData>(make_edge_outline(make_bar(BarEnd::edge, BarEnd::round, 2), cut, true));
  for (const auto& [x, y] : find_stops(narrow)) CHECK((x >= 10 && x <= 12));
}

TEST_CASE("a whole dot is a circle", "[paint]") {
  const Dot dot{{px(5), px(6)}, px(4)};
  CHECK(make_dot_outline(dot) == Outline{Circle{dot.center, px(4)}});
}

TEST_CASE("half a dot is a half disc", "[paint]") {
  const auto left = std::get<PathData>(make_dot_outline({{px(10), px(10)}, px(4), 0, 2}));
  CHECK(find_stops(left) == Stops{{6, 10}, {10, 6}, {10, 14}, {6, 10}});
  const auto right = std::get<PathData>(make_dot_outline({{px(10), px(10)}, px(4), 1, 2}));
  CHECK(find_stops(right) == Stops{{10, 6}, {14, 10}, {10, 14}});
}

TEST_CASE("a slice may go on under its neighbours, but never beyond the disc", "[paint]") {
  const auto left = std::get<PathData>(make_dot_outline({{px(10), px(10)}, px(4), 0, 2}, {px(1), px(0.5)}));
  CHECK(find_stops(left)[0] == std::pair{6.0, 10.0});
  CHECK(find_stops(left)[1].first == 10.5);
}

TEST_CASE("the arcs of a slice lie on the circle", "[paint]") {
  for (int slice = 0; slice < 3; ++slice) {
    const auto path = std::get<PathData>(make_dot_outline({{px(0), px(0)}, px(30), slice, 3}));
    Point at = std::get<MoveTo>(path.front()).to;
    for (const PathCommand& command : path) {
      if (const auto* curve = std::get_if<CurveTo>(&command)) {
        const Point middle = find_middle(at, *curve);
        CHECK(std::hypot(middle.x.value(), middle.y.value()) == Approx(30).margin(0.02));
        at = curve->to;
      }
      if (const auto* line = std::get_if<LineTo>(&command)) at = line->to;
    }
  }
}

TEST_CASE("a dot without a radius is drawn as nothing, not as nonsense", "[paint]") {
  CHECK(make_dot_outline({{px(1), px(1)}, Px{}, 0, 2}) == Outline{Circle{{px(1), px(1)}, Px{}}});
}

TEST_CASE("a diamond stands on its corner", "[paint]") {
  const auto path = std::get<PathData>(make_diamond_outline({{px(10), px(10)}, px(6)}));
  CHECK(find_stops(path) == Stops{{10, 4}, {16, 10}, {10, 16}, {4, 10}});
  const auto grown = std::get<PathData>(make_diamond_outline({{px(10), px(10)}, px(6)}, px(1)));
  CHECK(find_stops(grown).front().second == Approx(10 - 6 - 1.41421).margin(0.001));
}

TEST_CASE("a leader's corners are quarter circles of its radius", "[paint]") {
  const PathData path = make_line_path({{{px(0), px(50)}, {px(0), px(20)}, {px(30), px(20)}, {px(30), px(0)}}, px(4)});
  CHECK(find_stops(path) == Stops{{0, 50}, {0, 24}, {4, 20}, {26, 20}, {30, 16}, {30, 0}});
  CHECK(count_curves(path) == 2);
}

TEST_CASE("a corner is smaller where the pieces beside it are short", "[paint]") {
  const PathData path = make_line_path({{{px(0), px(50)}, {px(0), px(20)}, {px(4), px(20)}, {px(4), px(0)}}, px(4)});
  CHECK(find_stops(path) == Stops{{0, 50}, {0, 22}, {2, 20}, {2, 20}, {4, 18}, {4, 0}});
}

TEST_CASE("a line straight on has no corner, and less than two points are no line", "[paint]") {
  CHECK(count_curves(make_line_path({{{px(0), px(9)}, {px(0), px(5)}, {px(0), px(0)}}, px(4)})) == 0);
  CHECK(count_curves(make_line_path({{{px(0), px(9)}, {px(0), px(9)}, {px(5), px(9)}}, px(4)})) == 0);
  CHECK(make_line_path({{{px(0), px(9)}}, px(4)}).empty());
  CHECK(make_line_path({}).empty());
}
