// SPDX-License-Identifier: MIT
#include "pipeline/check_timeline.hpp"

#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>

using namespace chronodraw;

namespace {

std::string list_codes(const Diagnostics& diagnostics) {
  std::string codes;
  for (const Diagnostic& d : diagnostics.items()) codes += d.code + " ";
  return codes;
}

}  // namespace

TEST_CASE("a timeline filled in by hand is checked before it is drawn", "[check-timeline]") {
  Timeline timeline;
  CHECK(list_codes(check_timeline(timeline)) == "no-events ");
  CHECK(list_codes(draw(timeline).diagnostics()) == "no-events ");
  timeline.groups.resize(2);
  timeline.events.resize(4);
  timeline.events[0].group = 1;
  timeline.events[0].link = "https://example.org";
  CHECK(check_timeline(timeline).empty());
  timeline.events[1].group = 2;
  timeline.events[2].group = -1;
  timeline.events[3].title = "Talks";
  timeline.events[3].link = "javascript:alert(1)";
  CHECK(list_codes(check_timeline(timeline)) == "bad-group bad-group bad-link ");
  CHECK(check_timeline(timeline).items()[2].message ==
        "expected a link that starts with `https://`, `http://` or `mailto:` for the event `Talks`, found "
        "`javascript:alert(1)`");
}

TEST_CASE("groups of a timeline filled in by hand lie within one another without a circle", "[check-timeline]") {
  Timeline timeline;
  timeline.events.resize(1);
  timeline.groups = {{"A"}, {"B", {}, "", 0}, {"C", {}, "", 1}};
  CHECK(check_timeline(timeline).empty());
  timeline.groups[0].parent = 2;
  CHECK(list_codes(check_timeline(timeline)) == "bad-group bad-group bad-group ");
  timeline.groups[0].parent = 3;
  CHECK(list_codes(check_timeline(timeline)) == "bad-group bad-group bad-group ");
}
