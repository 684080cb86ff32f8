// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <cmath>

#include "support/hand_plan.hpp"
#include "verify/measures.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

TEST_CASE("clearance is the least gap between words of two labels", "[verify]") {
  const auto find = [](std::vector<Part> parts) { return find_measures(plan(std::move(parts))).clearance_px; };
  CHECK(find({label(0, {50, 50}), label(1, {117, 50})}) == 7);
  CHECK(find({label(0, {50, 50}), label(1, {50, 65})}) == 3);
  CHECK(find({label(0, {50, 50}, {60, 60})}) == 20);                                         // lines of one label
  CHECK(find({label(0, {50, 50}), text(Role::caption, nothing(), {111, 50}, {20})}) == 20);  // no label
  CHECK(find({label(0, {50, 50}), label(1, {300, 50})}) == 20);                              // beyond the window
}

TEST_CASE("leader spacing is the least gap between leaders that run side by side", "[verify]") {
  const auto find = [](std::vector<Part> parts) { return find_measures(plan(std::move(parts))).leader_spacing_px; };
  const Part first = leader(0, {{50, 100}, {50, 60}});
  CHECK(find({first, leader(1, {{55, 100}, {55, 20}})}) == 5);
  CHECK(find({first, leader(1, {{55, 60}, {55, 20}})}) == 12);  // one ends where the other begins
  CHECK(find({first, leader(1, {{50, 60}, {50, 20}})}) == 12);  // pieces of one line
  CHECK(find({first, leader(1, {{55, 80}, {95, 80}})}) == 12);  // at a right angle
}

TEST_CASE("leaders are measured and their bends counted on average", "[verify]") {
  const Plan page = plan({leader(0, {{50, 100}, {50, 60}}), leader(1, {{90, 100}, {90, 80}, {120, 80}, {120, 60}})});
  CHECK(find_measures(page).bends == 1);
  CHECK(find_measures(page).leader_px == 55);
  CHECK(find_measures(plan({})).bends == 0);
}

TEST_CASE("ink is measured against the page within its margins", "[verify]") {
  const Measures centered = find_measures(plan({bar(Role::span_bar, event(0), {110, 85}, 180, 130)}));
  CHECK(centered.fill == Approx(0.25));
  CHECK(centered.off_center_across == Approx(0).margin(1e-9));
  CHECK(centered.off_center_down == Approx(0).margin(1e-9));
  const Measures corner = find_measures(plan({bar(Role::span_bar, event(0), {20, 20}, 36, 26)}));
  CHECK(corner.off_center_across == Approx(-0.45));
  CHECK(corner.off_center_down == Approx(-0.45));
  CHECK(corner.unevenness == Approx(std::sqrt(17.0)));  // all in one of 18 cells
  CHECK(find_measures(plan({bar(Role::span_bar, event(0), {20, 20}, 360, 260)})).unevenness == Approx(0).margin(1e-6));
}

TEST_CASE("sizes of type and long texts are counted", "[verify]") {
  Part large = label(1, {50, 90}, {60, 60, 60, 60});
  std::get<PlacedText>(large.shape).block.style.size = px(14);
  const Measures measures = find_measures(plan({label(0, {50, 50}, {60, 60, 60}), large}));
  CHECK(measures.type_sizes == 2);
  CHECK(measures.long_texts == 1);
}
