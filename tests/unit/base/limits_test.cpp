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
  CHECK(names.size() == 28);
}

TEST_CASE("a limit that can be chosen moves, within its reach; the others stand", "[limits]") {
  Limits limits;
  limits.nesting = 100;
  CHECK(limits::nesting.in(limits).value == 100);
  CHECK(limits::nesting.value == 64);
  limits.nesting = 0;
  CHECK(limits::nesting.in(limits).value == 1);
  limits.nesting = 1'000'000;
  CHECK(limits::nesting.in(limits).value == limits::nesting.most);
  CHECK(limits::year.in(limits).value == limits::year.value);
  for (const Limit& limit : all_limits()) {
    INFO(limit.name);
    CHECK(limit.in(Limits{}).value == limit.value);
    CHECK((limit.choice == nullptr ? limit.most == 0 : limit.most > limit.value));
  }
}
