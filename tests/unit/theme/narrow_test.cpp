// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/narrow.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

TEST_CASE("a text size steps down once, never under 8.7 px", "[theme]") {
  struct Case {
    double size;
    double below;
  };
  for (const Case& c : {Case{28, 24},
                        {15, 13},
                        {14, 13},
                        {13, 12},
                        {12, 11},
                        {11, 10},
                        {11.5, 11},
                        {10, 9.3},
                        {9.3, 8.7},
                        {9, 8.7},
                        {8.7, 8.7},
                        {7, 7},
                        {200, 120}}) {
    INFO(c.size);
    CHECK(find_step_below(px(c.size)) == px(c.below));
  }
}

TEST_CASE("a resized text takes its leading, in whole px, and its tracking along", "[theme]") {
  const TextStyle style{Weight::semibold, px(28), px(34), px(-0.6), true};
  CHECK(make_resized(style, px(24)) == TextStyle{Weight::semibold, px(24), px(29), px(-0.6) * 24 / 28, true});
}

TEST_CASE("under 700 px every text of the theme is smaller and the margins narrower", "[theme]") {
  const Theme wide = resolve(Timeline{}, {{}, {}, {}, px(700)}).value_or_throw();
  const Theme narrow = resolve(Timeline{}, {{}, {}, {}, px(699)}).value_or_throw();
  CHECK(wide == resolve(Timeline{}).value_or_throw());
  for (std::size_t i = 0; i < wide.text.size(); ++i) {
    CHECK(narrow.text[i].style.size < wide.text[i].style.size);
    CHECK(narrow.text[i].style.size >= smallest_size);
    CHECK(narrow.text[i].color == wide.text[i].color);
  }
  CHECK(narrow.margin == px(28));
  CHECK(narrow.header_gap == px(24));
}

TEST_CASE("what the document's style sets is not stepped down", "[theme]") {
  Timeline timeline;
  timeline.style = {{"title.size", "30px", {}, {}}, {"margin", "50px", {}, {}}};
  const Theme theme = resolve(timeline, {{}, {}, {}, px(400)}).value_or_throw();
  CHECK(theme.look(TextRole::title).style.size == px(30));
  CHECK(theme.margin == px(50));
}
