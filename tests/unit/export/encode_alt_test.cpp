// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "export/encoders.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

TEST_CASE("a description has a line for everything, in order of time", "[alt]") {
  const Timeline timeline = load_yaml(R"(
title: The mission
subtitle: From the start to the talks
source: A newspaper
groups: {Diplomacy: {color: green}}
events:
  - {date: 2003, title: Invasion}
  - {start: 2014, end: 2016, title: Coalition}
  - {date: 2024-01-28, title: Formal talks begin, group: Diplomacy, description: First round.}
eras: [{date: 2004/2005, title: Quiet years}]
markers: [{date: 2024-01-30, title: A reply}]
)");
  CHECK(encode_alt(timeline, {}) ==
        "The mission\n"
        "From the start to the talks\n"
        "Timeline of 3 events from 2003 to 28 January 2024.\n"
        "\n"
        "2003: Invasion\n"
        "from 2004 to 2005: Quiet years\n"
        "from 2014 to 2016: Coalition\n"
        "28 January 2024: Formal talks begin (Diplomacy). First round.\n"
        "30 January 2024: A reply\n"
        "\n"
        "A newspaper\n");
}

TEST_CASE("each thing keeps to one line", "[alt]") {
  Timeline timeline;
  timeline.events.resize(1);
  timeline.events[0].display = "then";
  timeline.events[0].title = "What\nnow?";
  timeline.events[0].description = "Two\r\nlines";
  const std::string text = encode_alt(timeline, {});
  CHECK(text.substr(text.find("\n\n") + 2) == "then: What now? Two  lines\n");
}

TEST_CASE("without a title a description begins with what it is of", "[alt]") {
  CHECK(encode_alt(load_yaml("events: [{date: 2003, title: First}]"), {}) ==
        "Timeline of 1 event, 2003.\n\n2003: First\n");
}
