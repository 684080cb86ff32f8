// SPDX-License-Identifier: MIT
// Bounds of the certificate that take a search: no picture is below them.
#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "verify/label_bounds.hpp"

using namespace chronodraw;

namespace {

/// How many bounds were held against the picture.
int check_bounds(const Studio& studio, const Timeline& timeline, double width, std::string_view layout) {
  const auto bounds = find_label_bounds(studio.arrange(timeline, px(width), layout), true);
  for (const BoundCheck& bound : bounds) {
    INFO(layout << " at " << width << " px, " << bound.name);
    CHECK(bound.bound > 0);
    CHECK(bound.bound <= bound.value + 0.001);
  }
  return static_cast<int>(bounds.size());
}

}  // namespace

TEST_CASE("no example is lower than its bound", "[property]") {
  const Studio studio;
  int count = 0;
  for (const auto& file : find_examples()) {
    INFO(file);
    const Timeline timeline = load(file).value_or_throw();
    for (const std::string_view layout : {"horizontal", "wrapped", "lanes"})
      count += check_bounds(studio, timeline, 900, layout);
  }
  CHECK(count > 100);
}

TEST_CASE("no generated timeline is lower than its bound", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; number += 11) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const std::string_view layout : {"horizontal", "wrapped"})
      check_bounds(studio, timeline, number % 2 == 0 ? 700 : 1500, layout);
  }
}
