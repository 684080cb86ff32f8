// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/dense.hpp"
#include "theme/narrow.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

TEST_CASE("a dense theme has smaller dates and regular titles in narrow labels", "[theme]") {
  const Theme theme = resolve(Timeline{}).value_or_throw();
  const Theme dense = make_dense(theme);
  const TextStyle& date = dense.look(TextRole::event_date).style;
  CHECK(date == TextStyle{Weight::semibold, px(11.5), px(14), Px{}, true});
  CHECK(dense.look(TextRole::event_title).style == TextStyle{Weight::regular, px(13), px(16), Px{}, false});
  CHECK(dense.label_width == px(118));
  CHECK(dense.leader_text_gap == px(11));
  CHECK(dense.look(TextRole::title) == theme.look(TextRole::title));
  CHECK(dense.look(TextRole::event_title).color == theme.look(TextRole::event_title).color);
}

TEST_CASE("a dense theme for a narrow picture stays readable", "[theme]") {
  const Theme narrow = resolve(Timeline{}, {{}, {}, {}, px(400)}).value_or_throw();
  for (const TextLook& look : make_dense(narrow).text) CHECK(look.style.size >= smallest_size);
}

TEST_CASE("a dense theme never makes a size that was small on purpose any larger", "[theme]") {
  Timeline timeline;
  timeline.style = {{"event_date.size", "6px", {}, {}}};
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(make_dense(theme).look(TextRole::event_date).style.size == px(6));
}
