// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "paint/describe.hpp"
#include "paint/paint.hpp"
#include "support/painted_plan.hpp"

using namespace chronodraw;

namespace {

/// What an item is, in a word: the id of a group, nothing for a decoration, the text of a text.
std::string find_word(const SceneItem& item) {
  if (const auto* group = std::get_if<SceneGroup>(&item))
    return group->part_of.empty() ? group->id : "part of " + group->part_of;
  return std::get<Text>(item).block.lines.front().text;
}

std::vector<std::string> find_words(const Scene& scene) {
  std::vector<std::string> words;
  for (const SceneItem& item : scene.items) words.push_back(find_word(item));
  return words;
}

PaintedPlan make_whole() {
  PaintedPlan painted;
  const Rect rect{px(10), px(10), px(50), px(20)};
  const Line line{{{px(9), px(50)}, {px(9), px(30)}}, {}};
  painted.plan.size = {px(600), px(300)};
  painted.plan.parts = {
      {Role::caption, {}, make_placed_text(TextRole::note, "Source")},
      {Role::event_label, make_event_subject(1), make_placed_text(TextRole::event_title, "b")},
      {Role::event_label, make_event_subject(0), make_placed_text(TextRole::event_title, "a")},
      {Role::leader, make_event_subject(0), line},
      {Role::span_bar, make_event_subject(1), Bar{rect}},
      {Role::marker, {Subject::Kind::marker, 0}, line},
      {Role::marker, {Subject::Kind::marker, 0}, make_placed_text(TextRole::event_title, "key")},
      {Role::axis, {}, Bar{rect}},
      {Role::era, {Subject::Kind::era, 0}, make_placed_text(TextRole::label, "era")},
      {Role::era, {Subject::Kind::era, 0}, Bar{rect}},
      {Role::title, {}, make_placed_text(TextRole::title, "Title")},
  };
  return painted;
}

}  // namespace

TEST_CASE("bands lie at the back; title, axis, events in order of time and source follow", "[paint]") {
  const PaintedPlan painted = make_whole();
  CHECK(find_words(paint(painted.plan, painted.theme, painted.timeline)) ==
        std::vector<std::string>{"", "Title", "era-1", "axis", "part of second", "", "first", "second", "marker-1",
                                 "Source"});
}

TEST_CASE("a scene carries what the plan and the timeline say of the page", "[paint]") {
  PaintedPlan painted = make_whole();
  painted.plan.direction = Direction::rtl;
  painted.plan.fonts = {{"Inter.otf", 0, "Inter", Weight::regular, "4.0"}};
  const Scene scene = paint(painted.plan, painted.theme, painted.timeline);
  CHECK(scene.size == painted.plan.size);
  CHECK(scene.direction == Direction::rtl);
  CHECK(scene.lang == "en");
  CHECK(scene.title == "Three events");
  CHECK(scene.description.starts_with("Timeline of 3 events"));
  CHECK(scene.keywords == "Red, Green");
  CHECK(scene.fonts == painted.plan.fonts);
  CHECK(scene.background == painted.theme.page);
}

TEST_CASE("a picture without a title is titled by how many events it has, and from when to when", "[paint]") {
  PaintedPlan painted;
  painted.timeline.title.clear();
  const Scene scene = paint(painted.plan, painted.theme, painted.timeline);
  CHECK(scene.title == describe_timeline(painted.timeline));
  CHECK(scene.description.starts_with(scene.title + ": "));
}

TEST_CASE("author and keywords are the document's, not its groups", "[paint]") {
  PaintedPlan painted;
  painted.timeline.author = "Ada";
  painted.timeline.keywords = "flight";
  const Scene scene = paint(painted.plan, painted.theme, painted.timeline);
  CHECK(scene.author == "Ada");
  CHECK(scene.keywords == "flight");
}

TEST_CASE("no background leaves the page unpainted", "[paint]") {
  PaintedPlan painted;
  painted.theme.page.alpha = 0;
  CHECK_FALSE(paint(painted.plan, painted.theme, painted.timeline).background);
}

TEST_CASE("the same plan gives the same scene", "[paint]") {
  const PaintedPlan painted = make_whole();
  CHECK(paint(painted.plan, painted.theme, painted.timeline) == paint(painted.plan, painted.theme, painted.timeline));
}
