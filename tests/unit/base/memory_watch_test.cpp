// SPDX-License-Identifier: MIT
#include "base/memory_watch.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <cstdlib>
#include <limits>
#include <new>

using namespace chronodraw;

TEST_CASE("memory that was refused to anybody is noticed afterwards", "[memory]") {
  forget_refused_memory();
  CHECK_NOTHROW(check_memory());
  volatile std::size_t too_much = std::numeric_limits<std::size_t>::max() / 4;
  CHECK(std::malloc(too_much) == nullptr);
  CHECK_THROWS_AS(check_memory(), std::bad_alloc);
  forget_refused_memory();
  CHECK_NOTHROW(check_memory());
}

TEST_CASE("another failure is no lack of memory", "[memory]") {
  errno = ENOENT;
  CHECK_NOTHROW(check_memory());
}
