// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/span_rows.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

Part span(int index, At at, double width) { return bar(Role::span_bar, event(index), at, width); }

}  // namespace

TEST_CASE("rows are the distinct heights of bars", "[verify]") {
  CHECK(find_span_rows(plan({})).rows == 0);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 30), span(1, {60, 50}, 30)})).rows == 1);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 30), span(1, {60, 80}, 30)})).rows == 2);
}

TEST_CASE("depth is the most spans over one place", "[verify]") {
  CHECK(find_span_rows(plan({span(0, {20, 50}, 30), span(1, {50, 80}, 30)})).depth == 1);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 31), span(1, {50, 80}, 30)})).depth == 2);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 90), span(1, {30, 80}, 9), span(2, {50, 80}, 9)})).depth == 2);
}

TEST_CASE("the doubtful part belongs to its span", "[verify]") {
  const auto doubt = bar(Role::doubt, event(0), {50, 50}, 30);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 30), doubt, span(1, {60, 80}, 9)})).depth == 2);
  CHECK(find_span_rows(plan({span(0, {20, 50}, 30), doubt, span(1, {80, 80}, 9)})).depth == 1);
}

TEST_CASE("a label beside its bar takes room in the row, one elsewhere does not", "[verify]") {
  const auto first = span(0, {20, 50}, 30);
  const auto second = span(1, {90, 80}, 30);
  CHECK(find_span_rows(plan({first, label(0, {55, 54}), second})).depth == 2);
  CHECK(find_span_rows(plan({first, label(0, {55, 20}), second})).depth == 1);
}

TEST_CASE("spans under several bands of the axis are counted band by band", "[verify]") {
  const auto band = [](double y) { return bar(Role::axis, nothing(), {20, y}, 360); };
  const RowCounts counts = find_span_rows(
      plan({band(20), span(0, {20, 50}, 300), band(120), span(0, {20, 150}, 90), span(1, {60, 180}, 90)}));
  CHECK(counts.rows == 3);
  CHECK(counts.depth == 3);
}
