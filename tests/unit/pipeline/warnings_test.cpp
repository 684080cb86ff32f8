// SPDX-License-Identifier: MIT
#include "pipeline/warnings.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a stand-in font is named with a character that needed it", "[warnings]") {
  Diagnostics diagnostics;
  const FontTable fonts{{"inter.otf", 0, "Inter", Weight::regular, "4.0"}};
  warn_of_substitutions(diagnostics, {{"Noto Sans CJK JP", U'漢'}, {"", U'\U0001F600'}}, fonts);
  REQUIRE(diagnostics.items().size() == 2);
  CHECK(diagnostics.items()[0].code == "substituted-font");
  CHECK(diagnostics.items()[0].message == "`Inter` lacks `漢` (U+6F22); `Noto Sans CJK JP` stands in");
  CHECK(diagnostics.items()[1].code == "missing-glyph");
  CHECK(diagnostics.items()[1].message == "no font has `\U0001F600` (U+1F600); a box is drawn in its place");
}

TEST_CASE("what is not clean is told with every count", "[warnings]") {
  Diagnostics diagnostics;
  warn_of_uncleanness(diagnostics, {.events = 3, .moved = 2});
  CHECK(diagnostics.empty());
  warn_of_uncleanness(diagnostics, {.overlaps = 1, .through_label = 2, .outside = 1});
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].severity == Severity::warning);
  CHECK(diagnostics.items()[0].code == "unclean-picture");
  CHECK(diagnostics.items()[0].message ==
        "expected a clean picture, found 1 overlap, 2 leaders through labels and 1 part outside");
}

TEST_CASE("ticks that found no room are told", "[warnings]") {
  Diagnostics diagnostics;
  Claims claims;
  warn_of_claims(diagnostics, claims);
  CHECK(diagnostics.empty());
  claims.ticks_thinned = 3;
  warn_of_claims(diagnostics, claims);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "ticks-thinned");
}

TEST_CASE("a height that is not enough is told with one that is", "[warnings]") {
  Diagnostics diagnostics;
  warn_of_height(diagnostics, std::nullopt, px(900), {});
  warn_of_height(diagnostics, px(900), px(900), {});
  CHECK(diagnostics.empty());
  warn_of_height(diagnostics, px(600), px(742.5), {});
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].severity == Severity::warning);
  CHECK(diagnostics.items()[0].code == "too-tall");
  CHECK(diagnostics.items()[0].message == "no room for everything in a height of 600 px: the picture is 743 px high");
  CHECK(diagnostics.items()[0].hints ==
        std::vector<std::string>{"give a height of 743 px, or a wider picture, or fewer events"});
}

TEST_CASE("a height that has no room even without labels is told with the least", "[warnings]") {
  Diagnostics diagnostics;
  Report report;
  report.counted = 3;
  warn_of_height(diagnostics, px(60), px(186.5), report);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "too-tall");
  CHECK(diagnostics.items()[0].message ==
        "no room in a height of 60 px even without labels: the picture is 187 px high");
  CHECK(diagnostics.items()[0].hints == std::vector<std::string>{"give a height of 187 px, and more for labels"});
}

TEST_CASE("events whose labels found no room are told", "[warnings]") {
  Diagnostics diagnostics;
  Report report;
  report.events = 60;
  warn_of_badges(diagnostics, report);
  CHECK(diagnostics.empty());
  report.counted = 24;
  warn_of_badges(diagnostics, report);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "labels-counted");
  CHECK(diagnostics.items()[0].message == "no room for every label: badges count 24 of 60 events");
}
