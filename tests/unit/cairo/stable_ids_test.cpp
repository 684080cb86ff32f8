// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cairo/stable_ids.hpp"

using namespace chronodraw;

TEST_CASE("ids are numbered by their first mention, references with them", "[svg]") {
  CHECK(make_stable_ids(R"(<g id="surface17"><use xlink:href="#glyph0-3"/><symbol id="glyph0-3"/></g>)", "p-") ==
        R"(<g id="p-c1"><use xlink:href="#p-c2"/><symbol id="p-c2"/></g>)");
  CHECK(make_stable_ids(R"x(<clipPath id="clip4"/><g clip-path="url(#clip4)" style="fill:url(#linear0);"/>)x", "") ==
        R"x(<clipPath id="c1"/><g clip-path="url(#c1)" style="fill:url(#c2);"/>)x");
}

TEST_CASE("what is no id stays", "[svg]") {
  CHECK(make_stable_ids("", "p-").empty());
  CHECK(make_stable_ids(R"(<path fill="#123456" d="M 1 2"/>)", "p-") == R"(<path fill="#123456" d="M 1 2"/>)");
}
