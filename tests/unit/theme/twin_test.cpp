// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/resolve.hpp"
#include "theme/twin.hpp"

using namespace chronodraw;

namespace {

Timeline make_grouped() {
  Timeline timeline;
  timeline.groups = {Group{}, Group{}};
  timeline.events = {Event{}, Event{}};
  timeline.events[0].group = 0;
  timeline.eras = {Era{}};
  timeline.markers = {Marker{}};
  return timeline;
}

}  // namespace

TEST_CASE("a twin has the lengths, shapes and hatchings of its theme in the colours of another", "[theme]") {
  const Timeline timeline = make_grouped();
  const Theme ink = resolve(timeline, {.name = "ink"}).value_or_throw();
  const Theme night = resolve(timeline, {.name = "night"}).value_or_throw();
  const Theme twin = make_twin(ink, night);
  CHECK(twin.name == "night");
  CHECK(twin.dark);
  CHECK(twin.background == night.background);
  CHECK(twin.era_tints == night.era_tints);
  CHECK(twin.span_outline == ink.span_outline);
  CHECK(twin.era_edge == ink.era_edge);
  CHECK(twin.look(TextRole::title).style == ink.look(TextRole::title).style);
  CHECK(twin.look(TextRole::title).color == night.look(TextRole::title).color);
  CHECK(twin.group_hues[1].mark == night.group_hues[1].mark);
  CHECK(twin.group_hues[1].shape == ink.group_hues[1].shape);
  CHECK(twin.group_hues[1].hatching == ink.group_hues[1].hatching);
  CHECK(make_twin(twin, ink) == ink);
}

TEST_CASE("of a document's style a twin takes what colours groups, not what was written for another ground",
          "[theme]") {
  Timeline timeline = make_grouped();
  timeline.style = {{"background", "#FFFFFF", {}, {}}, {"ink", "#000000", {}, {}}, {"palette.0", "#A04000", {}, {}}};
  const Theme own = resolve(timeline, {.name = "night"}).value_or_throw();
  const Theme twin = resolve(timeline, {.name = "night", .for_twin = true}).value_or_throw();
  const Theme plain = resolve(make_grouped(), {.name = "night"}).value_or_throw();
  CHECK(own.background == Color{255, 255, 255});
  CHECK(twin.background == plain.background);
  CHECK(twin.ink == plain.ink);
  CHECK(twin.group_hues[0].mark != plain.group_hues[0].mark);
}
