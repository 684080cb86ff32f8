// SPDX-License-Identifier: MIT
#include "calendar/read_ticks.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a step between ticks is a unit with a number before it", "[read_ticks]") {
  struct Case {
    std::string text;
    TickStep step;
  };
  const Case cases[] = {{"month", {TickUnit::month, 1}},          {"5 years", {TickUnit::year, 5}},
                        {"2 hours", {TickUnit::hour, 2}},         {"2hours", {TickUnit::hour, 2}},
                        {"decade", {TickUnit::year, 10}},         {"2 decades", {TickUnit::year, 20}},
                        {"century", {TickUnit::year, 100}},       {"3 centuries", {TickUnit::year, 300}},
                        {"2 millennia", {TickUnit::year, 2'000}}, {"week", {TickUnit::day, 7}},
                        {"quarter", {TickUnit::month, 3}},        {"half-month", {TickUnit::half_month, 1}},
                        {"15 seconds", {TickUnit::second, 15}}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const auto reading = read_tick_step(one.text);
    REQUIRE(std::holds_alternative<TickStep>(reading));
    CHECK(std::get<TickStep>(reading) == one.step);
  }
}

TEST_CASE("what is no step is refused with what to write", "[read_ticks]") {
  struct Case {
    std::string text;
    std::string message;
    std::string hint;
  };
  const std::string steps = "write `month`, `5 years`, `2 hours`, `week`, `decade`, `century` or `none`";
  const Case cases[] = {
      {"", "expected a step between ticks, found ``", steps},
      {"5", "expected a step between ticks, found `5`", steps},
      {"mounth", "expected a step between ticks, found `mounth`", "did you mean `month`?"},
      {"fortnightly", "expected a step between ticks, found `fortnightly`", steps},
      {"0 years", "expected a step from 1 to 100000000000 years, found `0 years`", steps},
      {"200000000000 years", "expected a step from 1 to 100000000000 years, found `200000000000 years`", steps},
      {"99999999999999999999 years", "expected a step from 1 to 100000000000 years, found `99999999999999999999 years`",
       steps},
      {"40 days", "expected at most 15 days or 52 weeks between ticks, found `40 days`",
       "write `month`, `3 months` or `year`"},
      {"3 half-months", "half months are counted one by one, found `3 half-months`", "write `half-month` or `month`"}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const auto reading = read_tick_step(one.text);
    REQUIRE(std::holds_alternative<DateError>(reading));
    CHECK(std::get<DateError>(reading).message == one.message);
    CHECK(std::get<DateError>(reading).hint == one.hint);
  }
}

TEST_CASE("patterns of labels have the letters of dates", "[read_ticks]") {
  for (const char* pattern : {"yyyy", "MMM yyyy", "d MMM", "HH:mm", "h a", "y G", "'week of' d", "''yy", "y年M月"}) {
    CHECK_FALSE(find_pattern_error(pattern));
  }
  struct Case {
    std::string pattern;
    std::string message;
    std::string hint;
  };
  const Case cases[] = {
      {"YYYY", "unknown letter `Y` in the pattern `YYYY`", "did you mean `y`?"},
      {"DD", "unknown letter `D` in the pattern `DD`", "did you mean `d`?"},
      {"y week", "unknown letter `w` in the pattern `y week`",
       "the letters are y G Q M d H h a m s; other words stand in single quotes"},
      {"'y", "expected a closing quote in the pattern `'y`", "a quote itself is written twice: `''`"},
      {"2024", "expected a letter such as `y` in the pattern `2024`", "write `yyyy`, `MMM yyyy`, `d MMM` or `HH:mm`"},
      {"", "expected a letter such as `y` in the pattern ``", "write `yyyy`, `MMM yyyy`, `d MMM` or `HH:mm`"}};
  for (const Case& one : cases) {
    CAPTURE(one.pattern);
    const auto error = find_pattern_error(one.pattern);
    REQUIRE(error);
    CHECK(error->message == one.message);
    CHECK(error->hint == one.hint);
  }
}
