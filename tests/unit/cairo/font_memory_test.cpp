// SPDX-License-Identifier: MIT
#include "cairo/font_memory.hpp"

#include <catch2/catch.hpp>

#include <cstring>
#include <limits>
#include <memory>

#include "base/memory_watch.hpp"

using namespace chronodraw;

namespace {

/// More than the system ever gives, and than the reserve has.
constexpr long too_much = std::numeric_limits<long>::max() / 4;

}  // namespace

TEST_CASE("blocks grow and keep what is in them", "[fonts]") {
  const auto memory = std::make_unique<FontMemory>();
  FT_Memory functions = memory->get();
  void* block = functions->alloc(functions, 8);
  REQUIRE(block != nullptr);
  std::memcpy(block, "timeline", 8);
  block = functions->realloc(functions, 8, 100'000, block);
  REQUIRE(block != nullptr);
  CHECK(std::memcmp(block, "timeline", 8) == 0);
  functions->free(functions, block);
}

TEST_CASE("what nobody has is refused and the old block stays", "[fonts]") {
  const auto memory = std::make_unique<FontMemory>();
  FT_Memory functions = memory->get();
  CHECK(functions->alloc(functions, too_much) == nullptr);
  void* block = functions->alloc(functions, 8);
  std::memcpy(block, "timeline", 8);
  CHECK(functions->realloc(functions, 8, too_much, block) == nullptr);
  CHECK(std::memcmp(block, "timeline", 8) == 0);
  functions->free(functions, block);
  forget_refused_memory();
}
