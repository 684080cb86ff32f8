// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "scene/ids.hpp"

using namespace chronodraw;

TEST_CASE("an id keeps letters and digits and turns the rest into single hyphens", "[scene]") {
  CHECK(make_id("Talks begin, 2024!") == "Talks-begin-2024");
  CHECK(make_id("a.b_c-d") == "a.b_c-d");
  CHECK(make_id("\"><script>") == "script");
  CHECK(make_id("été 北京") == "été-北京");
  CHECK(make_id("") == "item");
  CHECK(make_id("!?") == "item");
}

TEST_CASE("what begins an id is a letter or an underscore and then plain signs, not too many", "[scene]") {
  for (const char* const good : {"a", "fig1-", "_", "A.b_c-d", "t0123abcd-"}) CHECK(is_id_prefix(good));
  for (const char* const bad : {"", "1a", "-a", ".a", "a b", "a\"", "a<", "a#", "été-", "a)", "a\n"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_id_prefix(bad));
  }
  CHECK(is_id_prefix(std::string(64, 'a')));
  CHECK_FALSE(is_id_prefix(std::string(65, 'a')));
}

TEST_CASE("the second id of a name is numbered", "[scene]") {
  IdSet ids;
  CHECK(ids.add("talks") == "talks");
  CHECK(ids.add("talks-2") == "talks-2");
  CHECK(ids.add("talks") == "talks-3");
  CHECK(ids.add("talks!") == "talks-4");
}
