// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "support/hand_plan.hpp"
#include "verify/crossings.hpp"

using namespace chronodraw;
using hand::At;

namespace {

struct Case {
  std::string name;
  std::vector<At> first;
  std::vector<At> second;
  bool crossing;
};

Line make_line(const std::vector<At>& points) {
  Line line;
  for (const At at : points) line.points.push_back(hand::point(at));
  return line;
}

const std::vector<Case> cases{
    {"apart", {{0, 0}, {0, 50}}, {{10, 0}, {10, 50}}, false},
    {"through each other", {{0, 0}, {0, 50}, {40, 50}}, {{20, 0}, {20, 90}}, true},
    {"one ends on the other", {{0, 0}, {0, 50}, {40, 50}}, {{20, 0}, {20, 50}}, true},
    {"one ends just before the other", {{0, 0}, {0, 50}, {40, 50}}, {{20, 0}, {20, 49}}, false},
    {"corner to corner", {{0, 0}, {0, 50}, {20, 50}}, {{40, 0}, {40, 50}, {20, 50}}, true},
    {"along each other from different feet", {{0, 0}, {0, 50}, {40, 50}}, {{20, 0}, {20, 50}, {60, 50}}, true},
    {"one stack, one leader longer", {{5, 0}, {5, 50}}, {{5, 0}, {5, 90}}, false},
    {"one stack on the same bent leader",
     {{5, 0}, {5, 20}, {30, 20}, {30, 50}},
     {{5, 0}, {5, 20}, {30, 20}, {30, 90}},
     false},
    {"one stack that parts to both sides",
     {{5, 0}, {5, 20}, {30, 20}, {30, 50}},
     {{5, 0}, {5, 20}, {-20, 20}, {-20, 50}},
     false},
    {"one foot, up and down", {{5, 0}, {5, 50}}, {{5, 0}, {5, -50}}, false},
    {"one stack that parts and meets again", {{5, 0}, {5, 20}, {30, 20}, {30, 50}}, {{5, 0}, {5, 40}, {60, 40}}, true},
    {"the next piece of a stack", {{5, 0}, {5, 50}}, {{5, 50}, {5, 90}}, false},
    {"a next piece that runs back over the first", {{5, 0}, {5, 50}}, {{5, 50}, {5, 30}}, true},
    {"a piece that begins in the middle of another", {{5, 0}, {5, 50}}, {{5, 30}, {5, 90}}, true},
};

}  // namespace

TEST_CASE("leaders cross by every contact but those of one stack", "[verify]") {
  for (const Case& one : cases) {
    INFO(one.name);
    const Line first = make_line(one.first);
    const Line second = make_line(one.second);
    CHECK(is_crossing(first, second) == one.crossing);
    CHECK(is_crossing(second, first) == one.crossing);
  }
}

TEST_CASE("a leader without length crosses nothing", "[verify]") {
  CHECK_FALSE(is_crossing(make_line({{5, 5}, {5, 5}}), make_line({{0, 5}, {9, 5}})));
  CHECK_FALSE(is_crossing(make_line({}), make_line({{0, 5}, {9, 5}})));
}

TEST_CASE("only a leader that turns or slopes is bent", "[verify]") {
  CHECK_FALSE(is_bent(make_line({{5, 0}, {5, 50}, {5, 90}})));
  CHECK_FALSE(is_bent(make_line({{0, 5}, {50, 5}})));
  CHECK(is_bent(make_line({{5, 0}, {5, 50}, {9, 50}})));
  CHECK(is_bent(make_line({{5, 0}, {6, 50}})));
}
