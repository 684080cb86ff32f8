// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "paint/group_ids.hpp"

using namespace chronodraw;

TEST_CASE("groups that are no events have plain ids, counted from 1", "[paint]") {
  const Timeline timeline;
  const GroupIds ids(timeline);
  CHECK(ids.make_id("axis") == "axis");
  CHECK(ids.make_id("era", 0) == "era-1");
}

TEST_CASE("an id that an event has already is lengthened until it is free", "[paint]") {
  Timeline timeline;
  timeline.events.resize(2);
  timeline.events[0].id = "axis";
  timeline.events[1].id = "axis-";
  const GroupIds ids(timeline);
  CHECK(ids.make_id("axis") == "axis--");
  CHECK(ids.make_id("era", 2) == "era-3");
}
