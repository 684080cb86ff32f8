// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

#include "support/hand_plan.hpp"
#include "verify/collisions.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

/// Parts and the count they must give; every case stands beside its twin that differs in one thing.
struct Case {
  std::string name;
  std::vector<Part> parts;
  int count;
};

const std::vector<Case> overlaps{
    {"labels that touch", {label(0, {20, 20}), label(1, {80, 20})}, 0},
    {"labels that share a pixel", {label(0, {20, 20}), label(1, {79, 20})}, 1},
    {"two texts of one event that touch", {label(0, {20, 20}), label(0, {20, 32})}, 0},
    {"two texts of one event that overlap", {label(0, {20, 20}), label(0, {20, 31})}, 1},
    {"a short line beside a neighbour", {label(0, {20, 20}, {60, 10}), label(1, {40, 32})}, 0},
    {"a long line beside a neighbour", {label(0, {20, 20}, {60, 30}), label(1, {40, 32})}, 1},
    {"two lines into one neighbour are one pair", {label(0, {20, 20}, {60, 60}), label(1, {40, 26})}, 1},
    {"a foreign dot beside a label", {label(0, {20, 20}), dot(1, {84, 26})}, 0},
    {"a foreign dot on a label", {label(0, {20, 20}), dot(1, {83, 26})}, 1},
    {"its own dot on a label", {label(0, {20, 20}), dot(0, {83, 26})}, 1},
    {"a foreign precision bar under a label", {label(0, {20, 20}), bar(Role::point_mark, event(1), {30, 32}, 9, 5)}, 0},
    {"a foreign precision bar on a label", {label(0, {20, 20}), bar(Role::point_mark, event(1), {30, 31}, 9, 5)}, 1},
    {"a label on its own span", {label(0, {30, 24}), bar(Role::span_bar, event(0), {20, 20}, 90)}, 0},
    {"a label on a foreign span", {label(0, {30, 24}), bar(Role::span_bar, event(1), {20, 20}, 90)}, 1},
    {"a label on a span and its doubt is one pair",
     {label(0, {30, 24}), bar(Role::span_bar, event(1), {20, 20}, 30), bar(Role::doubt, event(1), {50, 20}, 30)},
     1},
    {"a label on the doubt of its own span", {label(0, {30, 24}), bar(Role::doubt, event(0), {20, 20}, 90)}, 0},
    {"a tick label on the axis",
     {text(Role::tick_label, nothing(), {40, 104}, {20}), bar(Role::axis, nothing(), {20, 100}, 360)},
     0},
    {"a label on the axis", {label(0, {40, 104}), bar(Role::axis, nothing(), {20, 100}, 360)}, 1},
    {"an era's text on its band",
     {text(Role::era, {Subject::Kind::era, 0}, {40, 104}, {20}), bar(Role::era, {Subject::Kind::era, 0}, {20, 20}, 99)},
     0},
    {"a legend's words beside its dot",
     {text(Role::legend_entry, group(0), {30, 20}, {20}),
      {Role::legend_entry, group(0), Dot{point({24, 26}), px(4), 0, 1}, false}},
     0},
    {"a legend's words on its dot",
     {text(Role::legend_entry, group(0), {27, 20}, {20}),
      {Role::legend_entry, group(0), Dot{point({24, 26}), px(4), 0, 1}, false}},
     1},
};

const std::vector<Case> through{
    {"a leader a pixel from foreign text", {label(0, {20, 20}), leader(1, {{81, 0}, {81, 99}})}, 0},
    {"a leader within a pixel of foreign text", {label(0, {20, 20}), leader(1, {{80.5, 0}, {80.5, 99}})}, 1},
    {"a leader that ends a pixel above foreign text", {label(0, {20, 20}), leader(1, {{40, 0}, {40, 19}})}, 0},
    {"a leader that ends in foreign text", {label(0, {20, 20}), leader(1, {{40, 0}, {40, 25}})}, 1},
    {"a leader that ends on its own text", {label(0, {20, 20}), leader(0, {{40, 0}, {40, 20}})}, 0},
    {"a leader through its own text", {label(0, {20, 20}), leader(0, {{40, 0}, {40, 21}})}, 1},
    {"a leader between two lines of different width",
     {label(0, {20, 20}, {60, 10}), leader(1, {{45, 33}, {45, 99}})},
     0},
    {"two stretches through one text are one", {label(0, {20, 20}), leader(1, {{40, 0}, {40, 25}, {99, 25}})}, 1},
    {"a leader over a foreign span", {bar(Role::span_bar, event(0), {20, 20}, 90), leader(1, {{40, 0}, {40, 99}})}, 0},
    {"a marker line beside a tick label",
     {text(Role::tick_label, nothing(), {40, 50}, {20}), line(Role::marker, marker(0), {{61, 0}, {61, 99}})},
     0},
    {"a marker line through a tick label",
     {text(Role::tick_label, nothing(), {40, 50}, {20}), line(Role::marker, marker(0), {{50, 0}, {50, 99}})},
     1},
    {"a short tick below a tick label's baseline",
     {text(Role::tick_label, nothing(), {40, 50}, {20}), line(Role::tick, nothing(), {{50, 59.5}, {50, 70}})},
     0},
    {"a tick up through a tick label",
     {text(Role::tick_label, nothing(), {40, 50}, {20}), line(Role::tick, nothing(), {{50, 44}, {50, 70}})},
     1},
    {"a tick beside a tick label",
     {text(Role::tick_label, nothing(), {40, 50}, {20}), line(Role::tick, nothing(), {{60, 44}, {60, 70}})},
     0},
};

const std::vector<Case> crossings{
    {"leaders side by side", {leader(0, {{40, 0}, {40, 99}}), leader(1, {{41, 0}, {41, 99}})}, 0},
    {"leaders that cross", {leader(0, {{40, 0}, {40, 99}}), leader(1, {{20, 0}, {20, 50}, {60, 50}})}, 1},
    {"leaders that cross twice are one pair",
     {leader(0, {{40, 0}, {40, 99}}), leader(1, {{20, 0}, {20, 50}, {60, 50}, {60, 70}, {20, 70}})},
     1},
    {"a leader of two pieces that meet itself", {leader(0, {{40, 0}, {40, 99}}), leader(0, {{20, 50}, {60, 50}})}, 0},
    {"three on one spot", {leader(0, {{1, 5}, {9, 5}}), leader(1, {{5, 1}, {5, 9}}), leader(2, {{1, 1}, {9, 9}})}, 3},
    {"two events stacked on one leader", {leader(0, {{40, 0}, {40, 50}}), leader(1, {{40, 0}, {40, 99}})}, 0},
};

void check(const std::vector<Case>& cases, int Collisions::*count) {
  for (const Case& one : cases) {
    INFO(one.name);
    CHECK(find_collisions(plan(one.parts)).*count == one.count);
    std::vector<Part> reversed(one.parts.rbegin(), one.parts.rend());
    CHECK(find_collisions(plan(reversed)).*count == one.count);
  }
}

}  // namespace

TEST_CASE("overlaps are counted where texts share area with what is not theirs", "[verify]") {
  check(overlaps, &Collisions::overlaps);
}

TEST_CASE("leaders and marker lines through texts are counted", "[verify]") {
  check(through, &Collisions::through_label);
}

TEST_CASE("leaders that cross are counted by pairs", "[verify]") { check(crossings, &Collisions::crossings); }

TEST_CASE("one kind of collision does not count as another", "[verify]") {
  const auto found = find_collisions(plan({label(0, {20, 20}), leader(1, {{40, 0}, {40, 99}})}));
  CHECK(found.overlaps == 0);
  CHECK(found.crossings == 0);
}

TEST_CASE("ten thousand parts spread over a page are judged at once", "[verify]") {
  std::vector<Part> parts;
  for (int i = 0; i < 5000; ++i) {
    const At at{70.0 * (i % 100), 30.0 * (i / 100)};
    parts.push_back(label(i, at));
    parts.push_back(leader(i, {{at.x - 3, at.y}, {at.x - 3, at.y + 20}}));
  }
  parts.push_back(label(5000, {65, 0}));
  Plan page = plan(std::move(parts));
  page.size = {px(7000), px(1500)};
  const auto start = std::chrono::steady_clock::now();
  const auto found = find_collisions(page);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
  CHECK(found.overlaps == 1);
  CHECK(found.through_label == 1);
  CHECK(found.crossings == 0);
}
