// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

Timeline make_styled(std::vector<StyleEntry> style) {
  Timeline timeline;
  timeline.style = std::move(style);
  return timeline;
}

StyleEntry make_entry(std::string key, std::string value, int line = 7) {
  return {std::move(key), std::move(value), Place{"a.yaml", line, 3, 4, {}}};
}

}  // namespace

TEST_CASE("without a name the default theme is paper", "[theme]") {
  const Theme theme = resolve(Timeline{}).value_or_throw();
  CHECK(theme.name == "paper");
  CHECK_FALSE(theme.dark);
  CHECK(theme.background == Color{0xFF, 0xFF, 0xFF});
  CHECK(theme.look(TextRole::title).style == TextStyle{Weight::semibold, px(28), px(34), px(-0.6), false});
}

TEST_CASE("a named theme lies over the default one", "[theme]") {
  const Theme night = resolve(Timeline{}, {.name = "night"}).value_or_throw();
  CHECK(night.dark);
  CHECK(night.background == Color{0x14, 0x18, 0x1D});
  CHECK(night.margin == px(44));
}

TEST_CASE("the document's style lies over the named theme", "[theme]") {
  const Timeline timeline = make_styled({make_entry("margin", "20px"), make_entry("background", "#101010")});
  const Theme theme = resolve(timeline, {.name = "night"}).value_or_throw();
  CHECK(theme.margin == px(20));
  CHECK(theme.background == Color{0x10, 0x10, 0x10});
}

TEST_CASE("a theme file lies between the theme it extends and the document's style", "[theme]") {
  const Timeline timeline = make_styled({make_entry("margin", "20px")});
  const std::vector<StyleEntry> file{make_entry("description", "mine"), make_entry("extends", "night"),
                                     make_entry("margin", "30px"), make_entry("span.height", "30px")};
  const Theme theme = resolve(timeline, {.theme_file = file}).value_or_throw();
  CHECK(theme.dark);
  CHECK(theme.margin == px(20));
  CHECK(theme.span_height == px(30));
}
