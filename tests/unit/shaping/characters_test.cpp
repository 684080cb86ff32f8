// SPDX-License-Identifier: MIT
#include "shaping/characters.hpp"

#include <catch2/catch.hpp>

#include "base/utf8.hpp"

using namespace chronodraw;

namespace {

std::string repeat(const char* part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("soft hyphens and zero width spaces leave the text and become breaks", "[shaping]") {
  const Characters characters = read_characters("ab\u00adcd\u200be");
  CHECK(characters.text == "abcde");
  REQUIRE(characters.list.size() == 5);
  CHECK(characters.list[1].after == Break::hyphen);
  CHECK(characters.list[3].after == Break::allowed);
  CHECK(characters.list[4].begin == 4);
  CHECK(read_characters("\u00ada\n\u00adb").text == "a\nb");
}

TEST_CASE("at most thirty marks follow one another", "[shaping]") {
  CHECK(count_code_points(read_characters("a" + repeat("\u0301", 50'000)).text) == 31);
  CHECK(count_code_points(read_characters(repeat("a\u0301", 100)).text) == 200);
  CHECK(count_code_points(read_characters("\u0e01" + repeat("\u0e34", 100) + "b").text) == 32);
}

TEST_CASE("embeddings and isolates are balanced within each line", "[shaping]") {
  struct Case {
    const char* text;
    const char* balanced;
  };
  const Case cases[] = {
      {"a\u202eb", "a\u202eb\u202c"},
      {"a\u2067b\nc", "a\u2067b\u2069\nc"},
      {"a\u202cb\u2069", "ab"},
      {"\u202aa\u202cb", "\u202aa\u202cb"},
      {"\u2066\u202ba\u2069b", "\u2066\u202ba\u2069b"},
      {"\u202b\u2066a\u202cb", "\u202b\u2066ab\u2069\u202c"},
      {"a\u200fb", "a\u200fb"},
  };
  for (const Case& c : cases) CHECK(read_characters(c.text).text == c.balanced);
  CHECK(count_code_points(read_characters(repeat("\u202e", 1'000) + "a").text) == 121);
  CHECK(count_code_points(read_characters(repeat("\u2067a\u2069", 1'000)).text) == 1'500);
}

TEST_CASE("what belongs to no script takes its neighbours'", "[shaping]") {
  const Characters characters = read_characters("(1) \u05d0 2, a");
  REQUIRE(characters.list.size() == 10);
  for (std::size_t i = 0; i < 9; ++i) CHECK(characters.list[i].script == scripts::hebrew);
  CHECK(characters.list[9].script == scripts::latin);
  CHECK(read_characters("1914").list[0].script == scripts::latin);
}

TEST_CASE("a text knows whether it runs from right to left or needs ICU", "[shaping]") {
  CHECK_FALSE(read_characters("plain \u03b1\u0431").has_rtl);
  CHECK_FALSE(read_characters("plain \uac00").has_icu);
  CHECK(read_characters("a\u0628").has_rtl);
  CHECK(read_characters("a\u0e01").has_icu);
  CHECK(read_characters("\u65e5").has_icu);
}
