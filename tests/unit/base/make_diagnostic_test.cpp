// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/make_diagnostic.hpp"

using namespace chronodraw;

TEST_CASE("a limit that is hit is named with its value", "[make_diagnostic]") {
  const Diagnostic counted = make_limit_error(limits::nesting, 65, make_file_place("a"), "x");
  CHECK(counted.message == "expected at most 64 levels, found 65: the limit `nesting`");
  CHECK(counted.code == "limit-nesting");
  CHECK(counted.fault == Fault::limit);
  CHECK(counted.place.file == "a");
  CHECK(counted.hints == std::vector<std::string>{"x", "or raise the limit: `--limit nesting=N`, N up to 400"});
  CHECK(make_limit_error(limits::canvas_side, 40'000, {}, "x").hints == std::vector<std::string>{"x"});
  CHECK(make_limit_error(limits::nesting, 0, {}, "x").message ==
        "expected at most 64 levels, found more: the limit `nesting`");
  CHECK(make_limit_error(limits::width_min, "a width of ", "100 px", {}, "x").message ==
        "expected a width of at least 200 px, found 100 px: the limit `width-min`");
}

TEST_CASE("a thousand mistakes are kept, and that there are more", "[make_diagnostic]") {
  Diagnostics diagnostics;
  for (int i = 0; i < 1'000; ++i) add_mistake(diagnostics, make_error("x", "x", {}));
  CHECK(diagnostics.items().size() == 1'000);
  CHECK(has_room(diagnostics));
  for (int i = 0; i < 10; ++i) add_mistake(diagnostics, make_error("x", "x", {}));
  CHECK(diagnostics.items().size() == 1'001);
  CHECK(diagnostics.items().back().code == "too-many-mistakes");
  CHECK_FALSE(has_room(diagnostics));
}
