// SPDX-License-Identifier: MIT
#include "verify/label_bounds.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "support/hand_plan.hpp"

using namespace chronodraw;
using hand::bar;
using hand::dot;
using hand::event;
using hand::label;
using hand::leader;
using hand::nothing;

namespace {

constexpr double axis_top = 150;
constexpr double axis_bottom = 170;

LabelAir make_air() {
  LabelAir air;
  air.along = px(10);
  air.across = px(8);
  air.clear_right = px(6);
  air.clear_left = px(5);
  air.text = px(6);
  air.stem = px(12);
  air.shared = px(2);
  return air;
}

/// A label 60 by 12 at the right of its leader, its near edge so far above or (below 0) under the axis.
void hang(std::vector<Part>& parts, int index, double x, double depth) {
  const bool below = depth < 0;
  const double near = below ? axis_bottom - depth : axis_top - depth;
  const double far = below ? near + 12 : near - 12;
  parts.push_back(dot(index, {x, below ? axis_bottom : axis_top}));
  parts.push_back(leader(index, {{x, below ? axis_bottom : axis_top}, {x, far}}));
  parts.push_back(label(index, {x + 6, std::min(near, far)}));
}

struct Flag {
  double x;
  double depth;
};

Plan make_plan(const std::vector<Flag>& flags) {
  std::vector<Part> parts{bar(Role::axis, nothing(), {20, axis_top}, 360, axis_bottom - axis_top)};
  for (std::size_t i = 0; i < flags.size(); ++i) hang(parts, static_cast<int>(i), flags[i].x, flags[i].depth);
  Plan plan = hand::plan(std::move(parts));
  plan.claims.label_air = make_air();
  return plan;
}

BoundCheck find(const std::vector<BoundCheck>& bounds, const std::string& name) {
  for (const BoundCheck& bound : bounds)
    if (bound.name == name) return bound;
  return {};
}

}  // namespace

TEST_CASE("one label takes one tier, and no page could be lower", "[verify]") {
  const auto bounds = find_label_bounds(make_plan({{100, 12}}), true);
  CHECK(find(bounds, "tiers") == BoundCheck{"tiers", 1, 1});
  CHECK(find(bounds, "page height") == BoundCheck{"page height", 300, 300});
}

TEST_CASE("a label higher than it has to be shows in the height, not in the tiers", "[verify]") {
  const auto bounds = find_label_bounds(make_plan({{100, 52}}), true);
  CHECK(find(bounds, "tiers") == BoundCheck{"tiers", 1, 1});
  CHECK(find(bounds, "page height") == BoundCheck{"page height", 300, 260});
}

TEST_CASE("labels that could stand side by side need one tier", "[verify]") {
  const auto bounds = find_label_bounds(make_plan({{100, 32}, {150, 12}}), true);
  CHECK(find(bounds, "tiers").value == 2);
  CHECK(find(bounds, "tiers").bound == 1);
  CHECK(find(bounds, "tiers, ports kept").bound == 2);
  CHECK(find(bounds, "page height").bound == 280);
}

TEST_CASE("three leaders closer than a text is wide need a tier more than one", "[verify]") {
  const auto bounds = find_label_bounds(make_plan({{100, 32}, {120, 12}, {140, -12}}), true);
  CHECK(find(bounds, "tiers") == BoundCheck{"tiers", 3, 2});
}

TEST_CASE("texts in rows under the axis keep leaders above it", "[verify]") {
  Plan plan = make_plan({{100, 32}, {120, 12}});
  const double open = find(find_label_bounds(plan, true), "page height, ports kept").bound;
  plan.parts.push_back(bar(Role::span_bar, event(9), {60, 180}, 200));
  plan.parts.push_back(label(9, {70, 184}, {150}));
  CHECK(open == 300);
  CHECK(find(find_label_bounds(plan, true), "page height, ports kept").bound == 300);
}

TEST_CASE("labels on leaders that bend stand in one row a side", "[verify]") {
  Plan plan = make_plan({{100, 30}});
  plan.parts.push_back(leader(1, {{104, 150}, {104, 140}, {200, 140}, {200, 108}}));
  plan.parts.push_back(label(1, {206, 108}));
  const auto bounds = find_label_bounds(plan, true);
  CHECK(find(bounds, "tiers") == BoundCheck{"tiers", 1, 1});
  CHECK(find(bounds, "page height") == BoundCheck{"page height", 300, 282});
}

TEST_CASE("lanes with a row too many could be a row lower", "[verify]") {
  Plan plan = hand::plan({bar(Role::span_bar, event(0), {30, 110}, 50), bar(Role::span_bar, event(1), {130, 150}, 50)});
  plan.claims.lanes = {{px(100), px(180), 2, 1}};
  CHECK(find_label_bounds(plan, true) == std::vector<BoundCheck>{{"page height", 300, 260}});
}

TEST_CASE("a page whose height was asked for has no bound of it", "[verify]") {
  const auto bounds = find_label_bounds(make_plan({{100, 12}}), false);
  CHECK(find(bounds, "page height").name.empty());
  CHECK(find(bounds, "tiers").bound == 1);
}

TEST_CASE("a layout whose labels do not hang has no bounds", "[verify]") {
  CHECK(find_label_bounds(hand::plan({label(0, {40, 40})}), true).empty());
}
