// SPDX-License-Identifier: MIT
// The same document gives the same plan: again, after others, with another shaper, and with its events in another
// order.
#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/generate.hpp"

using namespace chronodraw;

TEST_CASE("a plan is the same on repeat, whatever was drawn before", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; number += 7) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const std::string_view layout : layout_names()) {
      const Plan plan = studio.arrange(timeline, px(1200), layout);
      CHECK(studio.arrange(timeline, px(1200), layout) == plan);
      CHECK(dump_plan(Studio().arrange(timeline, px(1200), layout)) == dump_plan(plan));
    }
  }
}

TEST_CASE("a plan is the same for shuffled input", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; ++number) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const auto shuffled = make_shuffled(one, static_cast<std::uint64_t>(number) + 1000);
    const Timeline first = load_yaml(format_yaml(one), "generated.yaml");
    const Timeline second = load_yaml(format_yaml(shuffled), "generated.yaml");
    CHECK(first == second);
    for (const std::string_view layout : layout_names())
      CHECK(studio.arrange(first, px(900), layout) == studio.arrange(second, px(900), layout));
  }
}
