// SPDX-License-Identifier: MIT
#include "base/shared_library.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a library that is not there has no functions", "[shared_library]") {
  const SharedLibrary library("no-such-library", 1);
  CHECK_FALSE(library.is_open());
  int (*function)() = nullptr;
  CHECK_FALSE(library.find("open", function));
}
