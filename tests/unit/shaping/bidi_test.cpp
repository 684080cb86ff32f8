// SPDX-License-Identifier: MIT
#include "shaping/bidi.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

/// Levels as digits, one a character.
std::string find_levels(std::string_view text, Direction expected) {
  Characters characters = read_characters(text);
  CHECK(set_levels(characters) == expected);
  std::string levels;
  for (const Character& c : characters.list) levels.push_back(static_cast<char>('0' + c.level));
  return levels;
}

}  // namespace

TEST_CASE("levels follow UAX 9 and the first strong character", "[shaping]") {
  CHECK(find_levels("abc", Direction::ltr) == "000");
  CHECK(find_levels("a \u05d0\u05d1 1 b", Direction::ltr) == "00111200");
  CHECK(find_levels("\u05d0 a 1", Direction::rtl) == "11222");
  CHECK(find_levels("12 \u0628", Direction::rtl) == "2211");
  CHECK(find_levels("a (\u05d0)", Direction::ltr) == "00010");
}

TEST_CASE("each line is resolved for itself in the direction of the first", "[shaping]") {
  CHECK(find_levels("\u05d0\na.", Direction::rtl) == "1121");
  CHECK(find_levels("a\n\u05d0.", Direction::ltr) == "0010");
}

TEST_CASE("an unclosed override ends with its line", "[shaping]") {
  const std::string levels = find_levels("\u202eab\nab", Direction::ltr);
  CHECK(levels.substr(1, 2) == "11");
  CHECK(levels.substr(levels.size() - 2) == "00");
}
