// SPDX-License-Identifier: MIT
#include "pipeline/formats.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("every format is found by its name, its value and its extension", "[formats]") {
  REQUIRE(all_formats().size() == 5);
  for (const FormatRow& row : all_formats()) {
    INFO(row.extension);
    CHECK(&find_format(row.format) == &row);
    CHECK(find_format(row.extension) == &row);
    CHECK(find_format_of("a/b.c." + std::string(row.extension)) == &row);
  }
}

TEST_CASE("the case of letters does not matter, and no other name is a format", "[formats]") {
  CHECK(find_format("SVG")->format == Format::svg);
  CHECK(find_format_of("A.Png")->format == Format::png);
  CHECK(find_format("") == nullptr);
  CHECK(find_format("sv") == nullptr);
  CHECK(find_format_of("svg") == nullptr);
  CHECK(find_format_of("a.svg.") == nullptr);
  CHECK(find_format_of(".svg") == nullptr);
}
