// SPDX-License-Identifier: MIT
#include "verify/span_columns.hpp"

#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

Part column(int index, At at, double height) {
  Part part = bar(Role::span_bar, event(index), at, 60, height);
  std::get<Bar>(part.shape).flow = Flow::down;
  return part;
}

/// Four events, the last one of another group.
Timeline make_timeline() {
  Timeline timeline;
  timeline.groups = {{"one", {}}, {"two", {}}};
  timeline.events.resize(4);
  for (Event& event : timeline.events) event.group = 0;
  timeline.events.back().group = 1;
  return timeline;
}

RowCounts count(std::vector<Part> parts) { return find_span_columns(plan(std::move(parts)), make_timeline()); }

}  // namespace

TEST_CASE("only bars that run down are columns", "[verify]") {
  CHECK(has_span_columns(plan({column(0, {20, 50}, 30)})));
  CHECK_FALSE(has_span_columns(plan({bar(Role::span_bar, event(0), {20, 50}, 30)})));
}

TEST_CASE("columns are the distinct places of bars, doubt included", "[verify]") {
  const Part doubt = column(0, {20, 80}, 10);
  CHECK(count({column(0, {20, 50}, 30), doubt, column(1, {20, 100}, 30)}).rows == 1);
  CHECK(count({column(0, {20, 50}, 30), column(1, {90, 100}, 30)}).rows == 2);
}

TEST_CASE("spans at one height need columns of their own, those with 6 px between them do not", "[verify]") {
  CHECK(count({column(0, {20, 50}, 30), column(1, {90, 60}, 30)}).depth == 2);
  CHECK(count({column(0, {20, 50}, 30), column(1, {20, 86}, 30)}).depth == 1);
  CHECK(count({column(0, {20, 50}, 30), column(1, {20, 85}, 30)}).depth == 2);
}

TEST_CASE("a text under its bar takes room in the column, one in the list does not", "[verify]") {
  CHECK(count({column(0, {20, 50}, 30), label(0, {28, 82}, {40}), column(1, {90, 90}, 30)}).depth == 2);
  CHECK(count({column(0, {20, 50}, 30), label(0, {200, 82}, {40}), column(1, {20, 90}, 30)}).depth == 1);
}

TEST_CASE("every group has columns of its own", "[verify]") {
  CHECK(count({column(0, {20, 50}, 30), column(3, {90, 200}, 30)}).depth == 2);
}
