// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cairo/cairo_text.hpp"

using namespace chronodraw;

TEST_CASE("noncharacters become a replacement of the same length", "[pdf]") {
  CHECK(make_cairo_text("a\xEF\xBF\xBE"
                        "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(make_cairo_text("\xEF\xB7\x90") == "\xEF\xBF\xBD");
  CHECK(make_cairo_text("\xF0\x9F\xBF\xBF"
                        "c") == "\xEF\xBF\xBD c");
}

TEST_CASE("all other text stays", "[pdf]") {
  for (const char* const text : {"", "plain", "\xC3\xA9\xD7\xA9\xE6\x9C\x83\xF0\x9F\x8C\x8D", "\xE2\x80\xAE"}) {
    CHECK(make_cairo_text(text) == text);
  }
}
