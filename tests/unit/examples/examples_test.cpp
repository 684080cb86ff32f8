// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include <chronodraw/render.hpp>
#include "base/utf8.hpp"
#include "support/examples.hpp"

using namespace chronodraw;

namespace {

Timeline load_example(const std::string& name) {
  return load(CHRONODRAW_SOURCE_DIR "/data/examples/" + name + ".yaml").value_or_throw();
}

std::ptrdiff_t count_kind(const Timeline& timeline, EventKind kind) {
  return std::count_if(timeline.events.begin(), timeline.events.end(),
                       [&](const Event& event) { return event.kind == kind; });
}

}  // namespace

TEST_CASE("every example loads without a warning, with a headline and a source", "[examples]") {
  REQUIRE(find_examples().size() >= 9);
  for (const auto& file : find_examples()) {
    INFO(file);
    const auto timeline = load(file);
    REQUIRE(timeline);
    CHECK(timeline.diagnostics().empty());
    CHECK_FALSE(timeline.value().title.empty());
    CHECK_FALSE(timeline.value().source.empty());
    CHECK_FALSE(timeline.value().lang.empty());
  }
}

TEST_CASE("the Iraq example has its ten events in three groups", "[examples]") {
  const Timeline timeline = load_example("us-iraq");
  CHECK(timeline.events.size() == 10);
  CHECK(timeline.groups.size() == 3);
  CHECK(count_kind(timeline, EventKind::span) == 2);
}

TEST_CASE("the dense example has forty short titles and nothing else", "[examples]") {
  const Timeline timeline = load_example("space-race");
  REQUIRE(timeline.events.size() == 40);
  for (const Event& event : timeline.events) {
    CHECK(count_code_points(event.title) <= 28);
    CHECK(event.description.empty());
  }
}

TEST_CASE("the plan example has spans, milestones, a season and a key date", "[examples]") {
  const Timeline timeline = load_example("tram-programme");
  CHECK(count_kind(timeline, EventKind::span) == 10);
  CHECK(count_kind(timeline, EventKind::milestone) == 4);
  CHECK(timeline.eras.size() == 1);
  CHECK(timeline.markers.size() == 1);
}

TEST_CASE("the smallest example has two events", "[examples]") {
  CHECK(load_example("first-flight").events.size() == 2);
}

TEST_CASE("the right-to-left examples say so in two ways", "[examples]") {
  CHECK(load_example("hebrew-science").direction == Direction::rtl);
  CHECK(load_example("arabic-science").direction == std::nullopt);
}

TEST_CASE("the Roman example goes from BCE to CE", "[examples]") {
  const Timeline timeline = load_example("roman-republic");
  CHECK(timeline.events.front().date.source == "-0132");
  CHECK(timeline.events.back().date.source == "0014-08");
}
