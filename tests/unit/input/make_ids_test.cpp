// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "input/make_ids.hpp"

using namespace chronodraw;

TEST_CASE("a slug keeps Latin letters and digits", "[make_ids]") {
  CHECK(make_slug("Combat forces depart") == "combat-forces-depart");
  CHECK(make_slug("  U.S.\xE2\x80\x93Iraq talks!  ") == "u-s-iraq-talks");
  CHECK(make_slug("Caesar\xE2\x80\x99s civil war") == "caesars-civil-war");
  CHECK(make_slug("\xC3\x89"
                  "cole \xC5\x81\xC3\xB3\x64\xC5\xBA") == "ecole-lodz");
  CHECK(make_slug("e\xCC\x81"
                  "cole") == "ecole");
  CHECK(make_slug("2 \xC3\x97 3") == "2-3");
  CHECK(make_slug("\xE6\x97\xA5\xE6\x9C\xAC").empty());
}

TEST_CASE("a long slug is cut between words", "[make_ids]") {
  CHECK(make_slug("one two three four five six seven eight nine ten") == "one-two-three-four-five-six-seven-eight");
  CHECK(make_slug(std::string(50, 'x')) == std::string(40, 'x'));
}

TEST_CASE("ids are never given twice", "[make_ids]") {
  IdPool pool;
  CHECK(pool.take("attack-2"));
  CHECK_FALSE(pool.take("attack-2"));
  CHECK(pool.make_id("Attack") == "attack");
  CHECK(pool.make_id("Attack") == "attack-3");
  CHECK(pool.make_id("attack!") == "attack-4");
  CHECK(pool.make_id("\xE6\x97\xA5") == "event");
  CHECK(pool.make_id("\xE6\x9C\xAC") == "event-2");
}
