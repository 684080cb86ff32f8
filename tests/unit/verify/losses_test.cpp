// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"
#include "verify/losses.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

int count_lost(const Plan& plan, int events) { return make_account(plan, events).dropped; }

Part badge(std::vector<int> counted) {
  Part part = text(Role::badge, nothing(), {90, 20}, {30});
  part.counted = std::move(counted);
  return part;
}

}  // namespace

TEST_CASE("an event needs a mark and a label", "[verify]") {
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20})}), 1) == 0);
  CHECK(count_lost(plan({label(0, {50, 20})}), 1) == 1);
  CHECK(count_lost(plan({dot(0, {50, 50})}), 1) == 1);
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20}, {0})}), 1) == 1);
}

TEST_CASE("a span's bar or its doubtful part is its mark", "[verify]") {
  CHECK(count_lost(plan({bar(Role::span_bar, event(0), {50, 50}, 20), label(0, {50, 20})}), 1) == 0);
  CHECK(count_lost(plan({bar(Role::doubt, event(0), {50, 50}, 20), label(0, {50, 20})}), 1) == 0);
  CHECK(count_lost(plan({bar(Role::era, event(0), {50, 50}, 20), label(0, {50, 20})}), 1) == 1);
}

TEST_CASE("events without any part are dropped, and each is counted once", "[verify]") {
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20})}), 3) == 2);
}

TEST_CASE("events that a badge counts need a mark and no label", "[verify]") {
  const std::vector<Part> parts{dot(0, {50, 50}), label(0, {50, 20}), dot(1, {80, 50}), dot(2, {90, 50}),
                                badge({1, 2})};
  const Account account = make_account(plan(parts), 3);
  CHECK(account.labelled == 1);
  CHECK(account.counted == 2);
  CHECK(account.dropped == 0);
  CHECK(count_lost(plan(parts), 4) == 1);
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20}), dot(1, {80, 50}), badge({1})}), 3) == 1);
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20}), dot(1, {80, 50}), badge({0, 1})}), 2) == 1);
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20}), dot(1, {80, 50}), badge({1}), badge({1})}), 2) == 1);
}

TEST_CASE("a strip stands for the marks of events that badges count, not for those of labels", "[verify]") {
  const Part column = bar(Role::density, nothing(), {80, 40}, 2, 10);
  CHECK(count_lost(plan({dot(0, {50, 50}), label(0, {50, 20}), column, badge({1, 2})}), 3) == 0);
  CHECK(count_lost(plan({label(0, {50, 20}), column, badge({1, 2})}), 3) == 1);
}

TEST_CASE("a title is cut when a letter of it is missing, however it is broken", "[verify]") {
  Timeline timeline;
  timeline.events.resize(1);
  timeline.eras.resize(1);
  timeline.markers.resize(1);
  const Plan drawn = plan({label(0, {50, 20}, {10, 10}), text(Role::event_label, marker(0), {90, 20}, {20}),
                           text(Role::era, {Subject::Kind::era, 0}, {120, 20}, {20})});
  timeline.events[0].title = "text\u00ADte-\u200Bxt";
  timeline.eras[0].title = timeline.markers[0].title = " te\u00A0xt";
  CHECK(count_cuts(drawn, timeline) == 0);
  timeline.events[0].title = "text texts";
  timeline.eras[0].title = "context";
  timeline.markers[0].title = "Text";
  CHECK(count_cuts(drawn, timeline) == 3);
  CHECK(count_cuts(plan({}), timeline) == 0);  // those are dropped
}

TEST_CASE("a group's label is no event's", "[verify]") {
  CHECK(count_lost(plan({dot(0, {50, 50}), text(Role::event_label, group(0), {50, 20}, {30})}), 1) == 1);
}

TEST_CASE("texts stay inside the content", "[verify]") {
  CHECK(count_outside(plan({label(0, {20, 20}, {360}), label(1, {20, 268})})) == 0);
  CHECK(count_outside(plan({label(0, {19, 20})})) == 1);
  CHECK(count_outside(plan({label(0, {20, 20}, {361})})) == 1);
  CHECK(count_outside(plan({label(0, {20, 19})})) == 1);
  CHECK(count_outside(plan({label(0, {20, 269})})) == 1);
}

TEST_CASE("texts stay on the page, whatever the content is said to be", "[verify]") {
  Plan page = plan({label(0, {-1, 20}), label(1, {20, -1})});
  page.content = {px(-10), px(-10), px(420), px(320)};
  CHECK(count_outside(page) == 2);
}

TEST_CASE("a text with two lines outside is one", "[verify]") {
  CHECK(count_outside(plan({label(0, {19, 20}, {10, 10})})) == 1);
}

TEST_CASE("marks, bars and lines stay on the page", "[verify]") {
  CHECK(count_outside(plan({dot(0, {4, 4}), dot(1, {396, 296})})) == 0);
  CHECK(count_outside(plan({dot(0, {3, 4}), dot(1, {396, 297})})) == 2);
  CHECK(count_outside(plan({bar(Role::axis, nothing(), {0, 50}, 400)})) == 0);
  CHECK(count_outside(plan({bar(Role::axis, nothing(), {0, 50}, 401)})) == 1);
  CHECK(count_outside(plan({leader(0, {{5, 300}, {5, 0}})})) == 0);
  CHECK(count_outside(plan({leader(0, {{5, 300}, {5, -1}})})) == 1);
}
