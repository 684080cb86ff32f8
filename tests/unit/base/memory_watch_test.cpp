// SPDX-License-Identifier: MIT
#include "base/memory_watch.hpp"

#include <catch2/catch.hpp>

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
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

TEST_CASE("where the heap cannot grow, what malloc takes elsewhere is no lack of memory", "[memory]") {
  constexpr std::uintptr_t page = 4096;
  void* const above = reinterpret_cast<void*>((reinterpret_cast<std::uintptr_t>(::sbrk(0)) + page - 1) / page * page);
  void* const wall = ::mmap(above, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  REQUIRE(wall != MAP_FAILED);
  errno = ENOMEM;
  CHECK_NOTHROW(check_memory());
  ::munmap(wall, page);
  errno = ENOMEM;
  CHECK_THROWS_AS(check_memory(), std::bad_alloc);
  forget_refused_memory();
}

TEST_CASE("there is room for a library to start, whatever was refused before", "[memory]") {
  errno = ENOMEM;
  CHECK_NOTHROW(check_headroom());
  CHECK_NOTHROW(check_memory());
}

TEST_CASE("another failure is no lack of memory", "[memory]") {
  errno = ENOENT;
  CHECK_NOTHROW(check_memory());
}
