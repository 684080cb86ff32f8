// SPDX-License-Identifier: MIT
#include "layout/scale.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("the scale maps its ends to its ends and clamps beyond them", "[scale]") {
  const Scale scale({{0}, {1000}}, px(44), px(544));
  CHECK(scale.at({0}) == px(44));
  CHECK(scale.at({500}) == px(294));
  CHECK(scale.at({1000}) == px(544));
  CHECK(scale.at({-5}) == px(44));
  CHECK(scale.at({2000}) == px(544));
}

TEST_CASE("open and unknown bounds stand at the end of the view they face", "[scale]") {
  const Scale scale({{0}, {1000}}, px(0), px(100));
  CHECK(scale.at_start({Bound::Kind::open, {}}) == px(0));
  CHECK(scale.at_end({Bound::Kind::unknown, {}}) == px(100));
  CHECK(scale.at_end({Bound::Kind::finite, {250}}) == px(25));
}

TEST_CASE("the scale is monotone over its whole reach", "[scale]") {
  constexpr std::int64_t reach = 3'155'695'200'000'000'000;
  const Scale scale({{-reach}, {reach}}, px(0), px(1000));
  Px before = scale.at({-reach});
  CHECK(before == px(0));
  for (int i = -999; i <= 1000; ++i) {
    const Px here = scale.at({reach / 1000 * i});
    REQUIRE(here >= before);
    before = here;
  }
  CHECK(scale.at({reach}) == px(1000));
}
