// SPDX-License-Identifier: MIT
#include "verify/lane_rows.hpp"

#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;
using hand::bar;
using hand::dot;
using hand::event;
using hand::label;

namespace {

/// One lane from y 100 to 200; texts keep 13 px to what follows, 7 px to what precedes, 11 px within a bar.
Plan make_plan(std::vector<Part> parts) {
  Plan plan = hand::plan(std::move(parts));
  plan.claims.lanes = {{px(100), px(200), 0, 0}};
  plan.claims.row_air = {px(13), px(11), px(7), px(3)};
  return plan;
}

RowCounts count(std::vector<Part> parts) { return count_lane_rows(make_plan(std::move(parts))).front(); }

}  // namespace

TEST_CASE("rows of a lane are counted by the middles of what stands in them", "[verify]") {
  const RowCounts counts = count({bar(Role::span_bar, event(0), {30, 110}, 100), dot(1, {200, 120}),
                                  bar(Role::span_bar, event(2), {30, 140}, 50), dot(3, {50, 60})});
  CHECK(counts.rows == 2);
  CHECK(counts.depth == 2);
}

TEST_CASE("bars that touch are not over each other, and a point may stand at a bar's end", "[verify]") {
  CHECK(count({bar(Role::span_bar, event(0), {30, 110}, 100), bar(Role::span_bar, event(1), {130, 110}, 50)}).depth ==
        1);
  CHECK(count({bar(Role::span_bar, event(0), {30, 110}, 100), dot(1, {128, 120})}).depth == 1);
  CHECK(count({bar(Role::span_bar, event(0), {30, 110}, 100), dot(1, {126, 120})}).depth == 2);
}

TEST_CASE("a text needs air after it, and before it where it stands left of its mark", "[verify]") {
  const auto text_then_bar = [](double gap) {
    return count({dot(0, {50, 120}), label(0, {60, 114}), bar(Role::span_bar, event(1), {120 + gap, 110}, 50)}).depth;
  };
  CHECK(text_then_bar(13) == 1);
  CHECK(text_then_bar(12) == 2);
  const auto bar_then_text = [](double gap) {
    return count({bar(Role::span_bar, event(0), {30, 110}, 50), label(1, {80 + gap, 114}), dot(1, {150 + gap, 120})})
        .depth;
  };
  CHECK(bar_then_text(7) == 1);
  CHECK(bar_then_text(6) == 2);
}

TEST_CASE("a text in its bar needs air where the bar ends soon after it", "[verify]") {
  const auto bar_then_bar = [](double gap) {
    Part inside = label(0, {40, 114}, {100});
    inside.on_tint = true;
    return count({bar(Role::span_bar, event(0), {30, 110}, 118), inside,
                  bar(Role::span_bar, event(1), {148 + gap, 110}, 50)})
        .depth;
  };
  CHECK(bar_then_bar(3) == 1);
  CHECK(bar_then_bar(2) == 2);
}

TEST_CASE("on a page that runs to the left, before and after change places", "[verify]") {
  Plan plan = make_plan({dot(0, {350, 120}), label(0, {280, 114}), bar(Role::span_bar, event(1), {217, 110}, 50)});
  plan.direction = Direction::rtl;
  CHECK(count_lane_rows(plan).front().depth == 1);
  plan.parts.back() = bar(Role::span_bar, event(1), {218, 110}, 50);
  CHECK(count_lane_rows(plan).front().depth == 2);
}

TEST_CASE("a report holds all rows of all lanes against what is needed", "[verify]") {
  Plan plan = make_plan({bar(Role::span_bar, event(0), {30, 110}, 50), bar(Role::span_bar, event(1), {100, 140}, 50)});
  plan.claims.lanes.push_back({px(200), px(300), 0, 0});
  plan.parts.push_back(bar(Role::span_bar, event(2), {30, 210}, 50));
  Timeline timeline;
  timeline.events.resize(3);
  const Report report = verify(plan, timeline);
  CHECK(report.rows == 3);
  REQUIRE(!report.bounds.empty());
  CHECK(report.bounds.back() == BoundCheck{"lane rows", 3, 2});
}
