// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/source_file.hpp"

using namespace chronodraw;

TEST_CASE("a span has the line and column of its first byte", "[source_file]") {
  const SourceFile file("a.yaml", "one\ntwo words\nthree");
  const Place place = file.find_place({8, 13});
  CHECK(place.file == "a.yaml");
  CHECK(place.line == 2);
  CHECK(place.column == 5);
  CHECK(place.length == 5);
  CHECK(place.source_line == "two words");
  CHECK(place.source_column == 1);
}

TEST_CASE("columns count code points, not bytes", "[source_file]") {
  const SourceFile file("a", "\xC3\xA9\xE2\x82\xACx");
  const Place place = file.find_place({5, 6});
  CHECK(place.column == 3);
  CHECK(place.length == 1);
}

TEST_CASE("lines end with LF, CRLF or CR", "[source_file]") {
  const SourceFile file("a", "1\r\n2\r3\n4");
  CHECK(file.find_place({3, 4}).line == 2);
  CHECK(file.find_place({5, 6}).line == 3);
  CHECK(file.find_place({7, 8}).line == 4);
  CHECK(file.find_place({0, 1}).source_line == "1");
  CHECK(file.find_line_start(2) == 3);
  CHECK(file.find_line_start(4) == 7);
}

TEST_CASE("a span over several lines is cut at the end of its first", "[source_file]") {
  const SourceFile file("a", "abc\ndef");
  CHECK(file.find_place({1, 7}).length == 2);
}

TEST_CASE("places outside the text are clamped", "[source_file]") {
  const SourceFile file("a", "abc\n");
  CHECK(file.find_place({90, 99}).line == 2);
  CHECK(file.find_place({90, 99}).column == 1);
  CHECK(file.find_place({90, 99}).length == 1);
  CHECK(file.find_line_start(0) == 0);
  CHECK(file.find_line_start(99) == 4);
}

TEST_CASE("of a very long line only the part around the place is kept", "[source_file]") {
  const SourceFile file("a", std::string(50'000, 'x') + "here" + std::string(50'000, 'y'));
  const Place place = file.find_place({50'000, 50'004});
  CHECK(place.column == 50'001);
  CHECK(place.source_column == 48'001);
  CHECK(place.source_line.size() == 4'000);
  CHECK(place.source_line.substr(2'000, 4) == "here");
}
