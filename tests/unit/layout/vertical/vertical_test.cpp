// SPDX-License-Identifier: MIT
// The vertical list as a whole, with the shaper of tests.
#include "layout/vertical/vertical.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "support/load_yaml.hpp"
#include "text/fixed_shaper.hpp"
#include "theme/resolve.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

const std::string events = R"(
groups: { One: {}, Two: {} }
events:
  - { date: 1990-03, title: First, description: Some words about it., group: One }
  - { date: 1994-07-01, title: Second, group: Two }
  - { date: 1994-07-01, title: On the same day, group: One }
  - { date: 1998, title: Third, group: One }
  - { date: 2006, title: Fourth, group: Two }
)";
const std::string spans = R"(
  - { date: 1991/1995, title: A, group: One }
  - { date: 1993/1996, title: B, group: One }
  - { date: 1997/.., title: C, group: One }
  - { date: 1992/1999, title: D, group: Two }
)";

struct Drawn {
  Timeline timeline;
  Plan plan;
  Report report;
};

Drawn draw_list(const std::string& yaml, int width, std::optional<Px> height = {}) {
  Drawn drawn{load_yaml(yaml), {}, {}};
  ResolveOptions look;
  look.width = px(width);
  const Theme theme = resolve(drawn.timeline, look).value();
  FixedShaper shaper;
  ArrangeOptions options;
  options.width = px(width);
  options.height = height;
  drawn.plan = arrange_vertical(drawn.timeline, theme, options, shaper);
  drawn.report = verify(drawn.plan, drawn.timeline);
  return drawn;
}

const PlacedText& find_text(const Plan& plan, int event, TextRole role) {
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.subject == Subject{Subject::Kind::event, event} && text->role == role) return *text;
  }
  FAIL("no such text");
  static const PlacedText none{};
  return none;
}

int find_event(const Timeline& timeline, const std::string& title) {
  const auto found = std::find_if(timeline.events.begin(), timeline.events.end(),
                                  [&](const Event& event) { return event.title == title; });
  return static_cast<int>(found - timeline.events.begin());
}

std::size_t count_role(const Plan& plan, Role role) {
  return static_cast<std::size_t>(
      std::count_if(plan.parts.begin(), plan.parts.end(), [&](const Part& part) { return part.role == role; }));
}

}  // namespace

TEST_CASE("dates stand beside titles on their baseline, on narrow pages above them", "[vertical]") {
  const auto find_baseline = [](const PlacedText& text) { return text.origin.y + text.block.lines.front().baseline; };
  const Drawn wide = draw_list("layout: { name: vertical, columns: 1 }" + events, 900);
  const PlacedText& date = find_text(wide.plan, 0, TextRole::event_date);
  const PlacedText& title = find_text(wide.plan, 0, TextRole::event_title);
  CHECK(find_baseline(date) == find_baseline(title));
  CHECK(title.origin.x == date.origin.x + px(88));
  const Drawn narrow = draw_list(events, 600);
  const PlacedText& above = find_text(narrow.plan, 0, TextRole::event_date);
  const PlacedText& below = find_text(narrow.plan, 0, TextRole::event_title);
  CHECK(above.origin.x == below.origin.x);
  CHECK(above.origin.y + above.block.height <= below.origin.y);
}

TEST_CASE("events of one day are one block under one date", "[vertical]") {
  const Drawn drawn = draw_list(events, 600);
  const PlacedText& second = find_text(drawn.plan, 1, TextRole::event_title);
  const PlacedText& same = find_text(drawn.plan, 2, TextRole::event_title);
  CHECK(same.origin.y == second.origin.y + second.block.height + px(12));
  for (const Part& part : drawn.plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.subject == Subject{Subject::Kind::event, 2}) CHECK(text->role != TextRole::event_date);
  }
}

TEST_CASE("spans are as few columns a group as they can be, under its name", "[vertical]") {
  const Drawn drawn = draw_list(events + spans, 1000);
  CHECK(drawn.plan.claims.span_rows == 3);
  CHECK(drawn.plan.claims.span_depth == 3);
  CHECK(drawn.report.rows == 3);
  CHECK(count_role(drawn.plan, Role::group_label) == 2);
  CHECK(count_role(drawn.plan, Role::legend_entry) == 0);
  for (const Part& part : drawn.plan.parts) {
    const Bar* bar = std::get_if<Bar>(&part.shape);
    if (bar == nullptr || part.role != Role::span_bar) continue;
    CHECK(bar->flow == Flow::down);
    CHECK(bar->rect.width == px(84));
  }
}

TEST_CASE("where columns have no room their texts stand in the list, and bars are thin", "[vertical]") {
  const Drawn drawn = draw_list(events + spans, 400);
  CHECK(drawn.report.is_clean());
  const int span = find_event(drawn.timeline, "C");
  CHECK(find_text(drawn.plan, span, TextRole::event_title).block.lines.front().text == "C");
  for (const Part& part : drawn.plan.parts) {
    const Bar* bar = std::get_if<Bar>(&part.shape);
    if (bar != nullptr && part.role == Role::span_bar) CHECK(bar->rect.width == px(8));
  }
  CHECK(count_role(drawn.plan, Role::legend_entry) > 0);
}

TEST_CASE("a list has one column or two, as asked for or as the page has room", "[vertical]") {
  CHECK(draw_list(events, 1200).plan.claims.layout == "vertical/two-columns");
  CHECK(draw_list(events, 700).plan.claims.layout == "vertical/one-column");
  CHECK(draw_list("layout: { name: vertical, columns: 1 }" + events, 1200).plan.claims.layout == "vertical/one-column");
  CHECK(draw_list("layout: { name: vertical, columns: 2 }" + events, 900).plan.claims.layout == "vertical/two-columns");
  CHECK(draw_list("layout: { name: vertical, columns: 2 }" + events, 300).plan.claims.layout == "vertical/one-column");
}

TEST_CASE("a page that is to be higher has a longer axis", "[vertical]") {
  const Drawn low = draw_list(events, 600);
  const Drawn high = draw_list(events, 600, px(1500));
  CHECK(low.plan.size.height < px(1500));
  CHECK(high.plan.size.height == px(1500));
  CHECK(high.report.is_clean());
}

TEST_CASE("an era runs across the page and a key date through columns and band", "[vertical]") {
  const Drawn drawn = draw_list(events + spans + R"(
eras: [{ date: 1993/1999, title: An era }]
markers: [{ date: 2001-02-03, title: A key date }]
)",
                                1200);
  CHECK(drawn.report.is_clean());
  for (const Part& part : drawn.plan.parts) {
    const Bar* bar = std::get_if<Bar>(&part.shape);
    if (bar == nullptr || part.role != Role::era) continue;
    CHECK(bar->rect.width == px(1200));
    CHECK(bar->flow == Flow::down);
  }
  CHECK(count_role(drawn.plan, Role::marker) >= 2);
}

TEST_CASE("compressed gaps leave out a long stretch without events, with a notch and a note", "[vertical]") {
  const std::string list = R"(
events:
  - { date: 1900-03, title: First }
  - { date: 1904, title: Second }
  - { date: 1990, title: Third }
  - { date: 1996, title: Fourth }
)";
  const Drawn full = draw_list(list, 600);
  CHECK(count_role(full.plan, Role::break_) == 0);
  CHECK(count_role(full.plan, Role::caption) == 0);
  const Drawn compressed = draw_list("layout: { name: vertical, gaps: compressed }" + list, 600);
  CHECK(count_role(compressed.plan, Role::break_) >= 2);
  CHECK(count_role(compressed.plan, Role::caption) == 1);
  CHECK(compressed.report.is_clean());
}

TEST_CASE("a right-to-left page is the mirror image", "[vertical]") {
  const Drawn left = draw_list(events + spans, 900);
  const Drawn right = draw_list("direction: rtl" + events + spans, 900);
  REQUIRE(left.plan.parts.size() == right.plan.parts.size());
  for (std::size_t i = 0; i < left.plan.parts.size(); ++i) {
    const Rect a = find_bounds(left.plan.parts[i].shape);
    const Rect b = find_bounds(right.plan.parts[i].shape);
    CHECK(a.y == b.y);
    CHECK(a.x == px(900) - b.right());
  }
}
