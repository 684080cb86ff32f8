// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

Color find_text_color(const PaintedPlan& painted, const Part& part) {
  SceneItems items;
  append_text(items, painted.input(), part);
  REQUIRE(items.size() == 1);
  return std::get<Text>(items.front()).color;
}

Part make_text_part(TextRole role, Subject subject, bool on_tint = false) {
  return {Role::event_label, subject, make_placed_text(role, "text"), on_tint};
}

}  // namespace

TEST_CASE("dates and labels take the colour of their subject, other texts that of their role", "[paint]") {
  const PaintedPlan painted;
  const Theme& theme = painted.theme;
  const Subject event = make_event_subject(1);
  CHECK(find_text_color(painted, make_text_part(TextRole::event_date, event)) == theme.event_hues[1].text);
  CHECK(find_text_color(painted, make_text_part(TextRole::label, event)) == theme.event_hues[1].text);
  CHECK(find_text_color(painted, make_text_part(TextRole::event_title, event)) == theme.ink);
  CHECK(find_text_color(painted, make_text_part(TextRole::event_text, event)) == theme.muted);
  CHECK(find_text_color(painted, make_text_part(TextRole::label, {Subject::Kind::group, 0})) ==
        theme.group_hues[0].text);
  CHECK(find_text_color(painted, make_text_part(TextRole::label, {Subject::Kind::era, 0})) == theme.era_texts[0]);
  CHECK(find_text_color(painted, make_text_part(TextRole::label, {Subject::Kind::marker, 0})) ==
        theme.marker_hues[0].text);
  CHECK(find_text_color(painted, make_text_part(TextRole::label, {})) == theme.look(TextRole::label).color);
}

TEST_CASE("every text on a bar takes the colour that is read on its tint", "[paint]") {
  const PaintedPlan painted;
  for (const TextRole role : {TextRole::label, TextRole::event_title, TextRole::event_text})
    CHECK(find_text_color(painted, make_text_part(role, make_event_subject(0), true)) ==
          painted.theme.event_hues[0].on_tint);
}

TEST_CASE("a part that is no text adds no text", "[paint]") {
  const PaintedPlan painted;
  SceneItems items;
  append_text(items, painted.input(), {Role::point_mark, make_event_subject(0), Dot{}});
  CHECK(items.empty());
}
