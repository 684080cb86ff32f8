// SPDX-License-Identifier: MIT
#include "pipeline/out_of_memory.hpp"

#include <catch2/catch.hpp>

#include <cerrno>

#include <chronodraw/result.hpp>

using namespace chronodraw;

TEST_CASE("work that finds no memory ends in a diagnostic that says what was worked on", "[memory]") {
  const Result<int> result = catch_out_of_memory("trip.yaml", []() -> Result<int> { throw std::bad_alloc(); });
  REQUIRE_FALSE(result);
  REQUIRE(result.diagnostics().items().size() == 1);
  const Diagnostic& error = result.diagnostics().items()[0];
  CHECK(error.code == "out-of-memory");
  CHECK(error.fault == Fault::limit);
  CHECK(error.message == "expected memory for this picture, found none left");
  CHECK(error.place.file == "trip.yaml");
  CHECK(error.hints == std::vector<std::string>{"draw fewer events, or give the process more memory"});
}

TEST_CASE("work that finds memory is what it is, whatever was refused before", "[memory]") {
  errno = ENOMEM;
  const Result<int> result = catch_out_of_memory("", []() -> Result<int> {
    check_memory();
    return 7;
  });
  REQUIRE(result);
  CHECK(result.value() == 7);
}
