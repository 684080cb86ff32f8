// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

/// Two events with straight leaders, an axis, a span with its label inside.
std::vector<Part> make_clean_parts() {
  return {bar(Role::axis, nothing(), {20, 100}, 360),
          text(Role::tick_label, nothing(), {30, 104}, {20}),
          dot(0, {50, 100}),
          leader(0, {{50, 100}, {50, 60}}),
          label(0, {62, 60}),
          dot(1, {200, 100}),
          leader(1, {{200, 100}, {200, 60}}),
          label(1, {212, 60}),
          bar(Role::span_bar, event(2), {60, 140}, 120),
          label(2, {70, 144})};
}

Timeline make_timeline(std::size_t events) {
  Timeline timeline;
  timeline.events.resize(events);
  return timeline;
}

Report verify_with(const Part& part) {
  auto parts = make_clean_parts();
  parts.push_back(part);
  return verify(plan(parts), make_timeline(3));
}

}  // namespace

TEST_CASE("a clean plan has a clean report", "[verify]") {
  const Report report = verify(plan(make_clean_parts()), make_timeline(3));
  CHECK(report.is_clean());
  CHECK(report == Report{.events = 3,
                         .labelled = 3,
                         .smallest_text_px = 10,
                         .rows = 1,
                         .measures = report.measures,
                         .bounds = {{"span rows", 1, 1}}});
  CHECK(report.measures.type_sizes == 1);
}

TEST_CASE("each fault is counted under its own name", "[verify]") {
  CHECK(verify_with(text(Role::caption, nothing(), {70, 66}, {20})).overlaps == 1);
  CHECK(verify_with(leader(0, {{100, 80}, {300, 80}})).crossings == 1);
  CHECK(verify_with(leader(0, {{240, 20}, {240, 90}})).through_label == 1);
  CHECK(verify_with(text(Role::caption, nothing(), {370, 200}, {20})).outside == 1);
  CHECK(verify(plan(make_clean_parts()), make_timeline(4)).dropped == 1);
  CHECK(verify_with(leader(1, {{127, 90}, {127, 61}})).misassociated == 1);
}

TEST_CASE("labels in the wrong order are no clean picture", "[verify]") {
  auto parts = make_clean_parts();
  std::swap(parts[2].subject, parts[5].subject);
  std::swap(parts[3].subject, parts[6].subject);
  const Report report = verify(plan(parts), make_timeline(3));
  CHECK(report.misordered == 1);
  CHECK_FALSE(report.is_clean());
}

TEST_CASE("what a layout says it optimised is passed on with its bound", "[verify]") {
  Plan page = plan(make_clean_parts());
  page.claims.bounds = {{"tiers", 3, 2}};
  CHECK(verify(page, make_timeline(3)).bounds == std::vector<BoundCheck>{{"tiers", 3, 2}, {"span rows", 1, 1}});
}

TEST_CASE("titles and descriptions that are not all there are cuts", "[verify]") {
  Timeline timeline = make_timeline(3);
  timeline.events[0].title = "text";
  timeline.events[1].title = "te-xt";
  timeline.events[2].description = "text and more";
  CHECK(verify(plan(make_clean_parts()), timeline).cuts == 1);
  CHECK_FALSE(verify(plan(make_clean_parts()), timeline).is_clean());
  timeline.events[2].description.clear();
  CHECK(verify(plan(make_clean_parts()), timeline).cuts == 0);
}

TEST_CASE("an event whose leader turns is moved, once", "[verify]") {
  const auto bent = leader(1, {{300, 80}, {300, 70}, {320, 70}});
  auto parts = make_clean_parts();
  parts.push_back(bent);
  CHECK(verify(plan(parts), make_timeline(3)).moved == 1);
  parts.push_back(bent);
  CHECK(verify(plan(parts), make_timeline(3)).moved == 1);
  CHECK(verify(plan(make_clean_parts()), make_timeline(3)).moved == 0);
}

TEST_CASE("the smallest text is found over all texts, and is 0 without any", "[verify]") {
  auto small = text(Role::caption, nothing(), {40, 200}, {20});
  std::get<PlacedText>(small.shape).block.style.size = px(8.7);
  CHECK(verify_with(small).smallest_text_px == Approx(8.7).margin(0.001));
  CHECK(verify(plan({}), {}).smallest_text_px == 0);
}

TEST_CASE("a report without spans has no bound for their rows", "[verify]") {
  CHECK(verify(plan({}), {}).bounds.empty());
}

TEST_CASE("a report is written as JSON, one key a line", "[verify]") {
  const Report report{.layout = "horizontal/flags",
                      .alternatives = {{"vertical", "takes 2 times the room"}},
                      .events = 3,
                      .labelled = 2,
                      .counted = 1,
                      .overlaps = 1,
                      .crossings = 2,
                      .through_label = 3,
                      .cuts = 4,
                      .outside = 5,
                      .dropped = 6,
                      .misordered = 8,
                      .misassociated = 9,
                      .moved = 7,
                      .smallest_text_px = 8.7,
                      .rows = 2,
                      .measures = {.clearance_px = 6.5,
                                   .leader_px = 60.5,
                                   .bends = 0.5,
                                   .fill = 0.25,
                                   .off_center_across = -0.1,
                                   .off_center_down = 0.1,
                                   .unevenness = 0.75,
                                   .type_sizes = 4,
                                   .long_texts = 1},
                      .bounds = {{"span rows", 2, 1}, {"height", 300.5, 280}}};
  CHECK(format_report(report) == R"({
  "clean": false,
  "layout": "horizontal/flags",
  "alternatives": [
    {"layout": "vertical", "reason": "takes 2 times the room"}
  ],
  "events": 3,
  "labelled": 2,
  "counted": 1,
  "overlaps": 1,
  "crossings": 2,
  "through_label": 3,
  "cuts": 4,
  "outside": 5,
  "dropped": 6,
  "misordered": 8,
  "misassociated": 9,
  "moved": 7,
  "rows": 2,
  "smallest_text_px": 8.7,
  "measures": {
    "clearance_px": 6.5,
    "leader_spacing_px": 12,
    "leader_px": 60.5,
    "bends": 0.5,
    "fill": 0.25,
    "off_center_across": -0.1,
    "off_center_down": 0.1,
    "unevenness": 0.75,
    "type_sizes": 4,
    "long_texts": 1
  },
  "bounds": [
    {"name": "span rows", "value": 2, "bound": 1},
    {"name": "height", "value": 300.5, "bound": 280}
  ]
}
)");
}

TEST_CASE("an empty report is clean and has empty bounds", "[verify]") {
  CHECK(format_report({}).find("\"clean\": true") != std::string::npos);
  CHECK(format_report({}).find("\"bounds\": []") != std::string::npos);
}
