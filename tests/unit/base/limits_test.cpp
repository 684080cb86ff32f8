// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <set>

#include "base/limits.hpp"

using namespace chronodraw;

TEST_CASE("every limit has a name of its own, a value and a line of help", "[limits]") {
  std::set<std::string_view> names;
  for (const Limit& limit : all_limits()) {
    CHECK(names.insert(limit.name).second);
    CHECK(limit.value > 0);
    CHECK_FALSE(limit.unit.empty());
    CHECK_FALSE(limit.help.empty());
  }
  CHECK(names.size() == 19);
}
