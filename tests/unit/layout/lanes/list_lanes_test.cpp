// SPDX-License-Identifier: MIT
#include "layout/lanes/list_lanes.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace chronodraw;

namespace {

/// `A(0,2) B.(1)`: a group's title, a dot for each level, the indices of its events.
std::string describe(const Timeline& timeline) {
  std::string text;
  for (const Lane& lane : list_lanes(timeline)) {
    text += text.empty() ? "" : " ";
    text += lane.group < 0 ? "-" : timeline.groups[static_cast<std::size_t>(lane.group)].title;
    text += std::string(static_cast<std::size_t>(lane.level), '.') + "(";
    for (const int event : lane.events) text += (text.back() == '(' ? "" : ",") + std::to_string(event);
    text += ")";
  }
  return text;
}

Timeline make_timeline(std::vector<Group> groups, const std::vector<int>& groups_of_events) {
  Timeline timeline;
  timeline.groups = std::move(groups);
  for (const int group : groups_of_events) {
    timeline.events.emplace_back();
    if (group >= 0) timeline.events.back().group = group;
  }
  return timeline;
}

}  // namespace

TEST_CASE("every group with an event has a lane, in the author's order", "[lanes]") {
  CHECK(describe(make_timeline({{"A"}, {"B"}, {"C"}}, {2, 0, 2})) == "A(1) C(0,2)");
}

TEST_CASE("events of no group come first", "[lanes]") {
  CHECK(describe(make_timeline({{"A"}}, {0, -1, 0, -1})) == "-(1,3) A(0,2)");
  CHECK(describe(make_timeline({}, {-1, -1})) == "-(0,1)");
}

TEST_CASE("a group's own events come before the groups within it", "[lanes]") {
  const std::vector<Group> groups{{"A"}, {"B", {}, "", 3}, {"C", {}, "", 1}, {"D"}};
  CHECK(describe(make_timeline(groups, {2, 1, 3, 0})) == "A(3) D(2) B.(1) C..(0)");
}

TEST_CASE("a group has a lane for the sake of those within it", "[lanes]") {
  const std::vector<Group> groups{{"Outer"}, {"Inner", {}, "", 0}, {"Empty", {}, "", 0}};
  const Timeline timeline = make_timeline(groups, {1});
  CHECK(describe(timeline) == "Outer() Inner.(0)");
  CHECK(list_lanes(timeline)[0].has_inner);
  CHECK_FALSE(list_lanes(timeline)[1].has_inner);
}
