// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <array>

#include "base/edit_distance.hpp"

using namespace chronodraw;

TEST_CASE("an insertion, a removal, a change and a swap count one each", "[edit_distance]") {
  CHECK(find_edit_distance("title", "title", 3) == 0);
  CHECK(find_edit_distance("titel", "title", 3) == 1);
  CHECK(find_edit_distance("titl", "title", 3) == 1);
  CHECK(find_edit_distance("titles", "title", 3) == 1);
  CHECK(find_edit_distance("tible", "title", 3) == 1);
  CHECK(find_edit_distance("kitten", "sitting", 5) == 3);
  CHECK(find_edit_distance("", "abc", 5) == 3);
}

TEST_CASE("a distance over the limit is told as the limit plus one", "[edit_distance]") {
  CHECK(find_edit_distance("kitten", "sitting", 2) == 3);
  CHECK(find_edit_distance("a", "abcdef", 2) == 3);
}

TEST_CASE("the nearest candidate within a third is the one that was meant", "[edit_distance]") {
  constexpr std::array<std::string_view, 4> keys{"title", "date", "end", "description"};
  CHECK(find_nearest("titel", keys) == "title");
  CHECK(find_nearest("TITLE", keys) == "title");
  CHECK(find_nearest("descripton", keys) == "description");
  CHECK(find_nearest("edn", keys) == "end");
  CHECK_FALSE(find_nearest("location", keys));
  CHECK_FALSE(find_nearest("dude", keys));
}

TEST_CASE("of candidates equally near the first wins", "[edit_distance]") {
  constexpr std::array<std::string_view, 2> keys{"bat", "cat"};
  CHECK(find_nearest("rat", keys) == "bat");
}
