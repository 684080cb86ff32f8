// SPDX-License-Identifier: MIT
// Flags of whole pictures: more effort never costs quality.
#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "layout/horizontal/choose.hpp"
#include "layout/partition.hpp"
#include "layout/shared/domain.hpp"
#include "layout/shared/page.hpp"
#include "property/studio.hpp"
#include "shaping/make_shaper.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

double find_cost(const Timeline& timeline, Px width, Quality quality, Shaper& shaper) {
  ResolveOptions resolve_options;
  resolve_options.width = width;
  const Theme theme = resolve(timeline, resolve_options).value_or_throw();
  ArrangeOptions options;
  options.width = width;
  options.quality = quality;
  const Page page = make_page(timeline, theme, options, shaper);
  const Cell cell = make_unified_cell(timeline);
  return choose_layout(page, cell, collect_items(page, cell, {false}), find_domain(timeline, {})).cost;
}

void check_qualities(const Timeline& timeline, Px width, Shaper& shaper) {
  const double fast = find_cost(timeline, width, Quality::fast, shaper);
  const double balanced = find_cost(timeline, width, Quality::balanced, shaper);
  CHECK(balanced <= fast);
}

}  // namespace

TEST_CASE("a higher quality never costs more", "[property]") {
  const auto shaper = make_shaper({}).value_or_throw();
  for (int number = 0; number < generate::case_count; number += 3) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const int width : {600, 1200}) check_qualities(timeline, px(width), *shaper);
  }
}

TEST_CASE("best is no worse than balanced, and better for some example", "[property]") {
  const auto shaper = make_shaper({}).value_or_throw();
  int better = 0;
  for (const auto& file : find_examples()) {
    INFO(file);
    const Timeline timeline = load(file).value_or_throw();
    if (timeline.events.size() > 16) continue;
    const double balanced = find_cost(timeline, px(1200), Quality::balanced, *shaper);
    const double best = find_cost(timeline, px(1200), Quality::best, *shaper);
    CHECK(best <= balanced);
    better += best < find_cost(timeline, px(1200), Quality::fast, *shaper) ? 1 : 0;
  }
  CHECK(better > 0);
}
