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

TEST_CASE("the second id of a name is numbered", "[scene]") {
  IdSet ids;
  CHECK(ids.add("talks") == "talks");
  CHECK(ids.add("talks-2") == "talks-2");
  CHECK(ids.add("talks") == "talks-3");
  CHECK(ids.add("talks!") == "talks-4");
}
