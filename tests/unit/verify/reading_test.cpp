// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/blocks.hpp"
#include "verify/reading.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

/// A label with its leader from `foot` on the axis at y 100.
std::vector<Part> flag(int index, double foot, At at) {
  return {leader(index, {{foot, 100}, {at.x - 12, 100}, {at.x - 12, at.y}}), label(index, at)};
}

Plan plan_of(std::initializer_list<std::vector<Part>> flags) {
  std::vector<Part> parts{bar(Role::axis, nothing(), {20, 100}, 360)};
  for (const auto& flag : flags) parts.insert(parts.end(), flag.begin(), flag.end());
  return plan(parts);
}

}  // namespace

TEST_CASE("labels side by side stand in the order of their marks", "[verify]") {
  CHECK(count_misordered(plan_of({flag(0, 50, {62, 60}), flag(1, 200, {212, 60})})) == 0);
  CHECK(count_misordered(plan_of({flag(0, 200, {62, 60}), flag(1, 50, {212, 60})})) == 1);
  CHECK(count_misordered(plan_of({flag(0, 200, {62, 60}), flag(1, 50, {212, 80})})) == 0);  // another tier
}

TEST_CASE("a label is compared with what stands next to it at its height", "[verify]") {
  const auto first = flag(0, 60, {72, 60});
  const auto second = flag(1, 160, {172, 60});
  const auto third = flag(2, 40, {272, 60});
  CHECK(count_misordered(plan_of({first, second, third})) == 1);
  const auto tall = std::vector<Part>{leader(2, {{40, 100}, {260, 100}, {260, 60}}), label(2, {272, 60}, {60, 60}),
                                      leader(3, {{300, 100}, {160, 100}, {160, 72}}), label(3, {172, 72})};
  CHECK(count_misordered(plan_of({first, second, tall})) == 2);
}

TEST_CASE("on a page to the left, time runs to the left", "[verify]") {
  Plan page = plan_of({flag(0, 200, {212, 60}), flag(1, 50, {62, 60})});
  CHECK(count_misordered(page) == 0);
  page.direction = Direction::rtl;
  CHECK(count_misordered(page) == 0);
  page = plan_of({flag(0, 50, {212, 60}), flag(1, 200, {62, 60})});
  page.direction = Direction::rtl;
  CHECK(count_misordered(page) == 1);
}

TEST_CASE("down an upright axis, labels of one column stand in order", "[verify]") {
  const auto list = [](double first, double second) {
    return plan({bar(Role::axis, nothing(), {20, 20}, 40, 260), leader(0, {{60, first}, {100, first}, {100, 40}}),
                 label(0, {110, 40}), leader(1, {{60, second}, {100, second}, {100, 80}}), label(1, {110, 80})});
  };
  CHECK(is_running_down(list(40, 80)));
  CHECK(count_misordered(list(40, 80)) == 0);
  CHECK(count_misordered(list(80, 40)) == 1);
}

TEST_CASE("marks and bars stand for a leader where there is none", "[verify]") {
  const Plan page = plan({bar(Role::axis, nothing(), {20, 100}, 360), dot(0, {200, 150}), label(0, {30, 144}),
                          bar(Role::span_bar, event(1), {120, 140}, 40), label(1, {300, 144})});
  CHECK(count_misordered(page) == 1);
}

TEST_CASE("a label is nearest to the end of its own leader", "[verify]") {
  const auto own = flag(0, 50, {62, 60});
  const auto with = [&](Part other) { return count_misassociated(plan_of({own, {std::move(other)}})); };
  CHECK(with(leader(1, {{135, 100}, {135, 60}})) == 0);  // 13 px beside its end, which its own leader is 12 px from
  CHECK(with(leader(1, {{133, 100}, {133, 60}})) == 1);
  CHECK(with(leader(1, {{133, 100}, {133, 20}})) == 0);  // passes by
  CHECK(with(leader(1, {{90, 40}, {90, 52}})) == 1);
  CHECK(with(leader(0, {{133, 100}, {133, 60}})) == 0);
  CHECK(with(leader(1, {{50, 40}, {50, 59}})) == 0);  // a rule in line with its own
}

TEST_CASE("a span that is named again in another row has a label there of its own", "[verify]") {
  const auto span = [](int index, At at) { return bar(Role::span_bar, event(index), at, 100); };
  const Plan wrapped = plan({span(0, {200, 50}), label(0, {210, 54}), span(0, {20, 150}), label(0, {30, 154}),
                             span(1, {150, 150}), label(1, {160, 154})});
  CHECK(find_blocks(wrapped).size() == 3);
  CHECK(count_misordered(wrapped) == 0);
}

TEST_CASE("the labels of a stack belong where its one leader comes from", "[verify]") {
  const Plan stacked = plan({bar(Role::axis, nothing(), {20, 100}, 360), leader(0, {{40, 100}, {40, 60}}),
                             label(0, {52, 60}), leader(1, {{200, 100}, {200, 90}, {140, 90}, {140, 76}}),
                             label(1, {152, 76}), line(Role::leader, event(2), {{140, 60}, {140, 72}}),
                             label(2, {152, 60}), leader(3, {{180, 100}, {180, 80}}), label(3, {260, 76})});
  for (const LabelBlock& block : find_blocks(stacked)) {
    if (block.subject == event(2)) CHECK(block.foot == point({200, 100}));
  }
}
