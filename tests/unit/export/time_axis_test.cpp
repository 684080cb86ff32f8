// SPDX-License-Identifier: MIT
#include "export/html/time_axis.hpp"

#include <catch2/catch.hpp>

#include "support/hand_plan.hpp"

using namespace chronodraw;

namespace {

constexpr std::int64_t day = 86'400;

/// From 1 January 1970, over so many days, 360 px long.
Plan make_plan(std::int64_t days) {
  Plan plan = hand::plan({hand::bar(Role::axis, hand::nothing(), {20, 150}, 360),
                          hand::line(Role::tick, hand::nothing(), {{60, 150}, {60, 170}}),
                          hand::text(Role::tick_label, hand::nothing(), {67, 154}, {30})});
  plan.time = {{{0}, px(20)}, {{days * day}, px(380)}};
  return plan;
}

}  // namespace

TEST_CASE("an axis that is a calendar has levels of ticks, the finest first", "[html]") {
  const TimeAxis axis = find_time_axis(make_plan(3287));
  const std::string json = format_time_axis(axis, {}, {});
  CHECK(json.starts_with("{\"x0\":20,\"x1\":380,\"from\":0,\"to\":400,\"head\":150,\"foot\":170,\"most\":"));
  CHECK(json.find(R"("x":[20,59.98,99.95,140.04,180.01,219.99,259.96,300.05,340.02,380],"t":["1970","1971",)") !=
        std::string::npos);
  CHECK(json.find(R"("1978","1979"],"p":[],"n":[])") != std::string::npos);
  CHECK(json.find(R"("t":["1970","Jul","1971","Jul",)") != std::string::npos);
  CHECK(json.find(R"("p":[0,2,4,6,8,10,12,14,16,18],"n":["1970","1971",)") != std::string::npos);
  CHECK(json.find("\"Jul\"") < json.find(R"("t":["1970","1971")"));
}

TEST_CASE("weeks say their month where one begins", "[html]") {
  const std::string json = format_time_axis(find_time_axis(make_plan(50)), {}, {});
  CHECK(json.find(R"("t":["5 January 1970","12","19","26","2 February 1970",)") != std::string::npos);
  CHECK(json.find(R"("n":["January 1970","February 1970"])") != std::string::npos);
}

TEST_CASE("no tick stands in time that is left out", "[html]") {
  Plan plan = make_plan(1461);
  plan.time = {{{0}, px(20)}, {{365 * day}, px(180), true}, {{1096 * day}, px(220)}, {{1461 * day}, px(380)}};
  const std::string json = format_time_axis(find_time_axis(plan), {}, {});
  CHECK(json.find("\"1972\"") == std::string::npos);
  CHECK(json.find("\"1973\"") != std::string::npos);
}

TEST_CASE("without a calendar, ticks or a way to the right a picture is magnified as a whole", "[html]") {
  const std::string whole = "{\"x0\":0,\"x1\":400,\"most\":16}";
  Plan plan = make_plan(1461);
  plan.direction = Direction::rtl;
  CHECK(format_time_axis(find_time_axis(plan), {}, {}) == whole);
  plan = make_plan(1461);
  plan.parts.pop_back();
  CHECK(format_time_axis(find_time_axis(plan), {}, {}) == whole);
  plan = make_plan(1461);
  plan.time.clear();
  CHECK(format_time_axis(find_time_axis(plan), {}, {}) == whole);
}

TEST_CASE("a label cannot end the element that it is written into", "[html]") {
  Timeline timeline;
  timeline.axis.format = "'</script>'y";
  const std::string json = format_time_axis(find_time_axis(make_plan(1461)), timeline, {});
  CHECK(json.find("\\u003c/script>1970") != std::string::npos);
  CHECK(json.find('<') == std::string::npos);
}
