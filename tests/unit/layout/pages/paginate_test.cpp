// SPDX-License-Identifier: MIT
#include "layout/pages/paginate.hpp"

#include <catch2/catch.hpp>

#include "layout/pages/cut_plan.hpp"
#include "support/hand_plan.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;
using namespace chronodraw::hand;

namespace {

/// A row whose band is at `y`, with a span under it and a label above.
std::vector<Part> row(int index, double y) {
  return {label(index, {60, y - 40}), leader(index, {{50, y}, {50, y - 40}}), bar(Role::axis, nothing(), {20, y}, 360),
          bar(Role::span_bar, event(index), {20, y + 26}, 100)};
}

/// Rows from y 100 on, 150 apart: each from 40 above its band to 46 below it.
Plan stack(int rows) {
  std::vector<Part> parts{text(Role::title, nothing(), {20, 20}, {100})};
  for (int i = 0; i < rows; ++i)
    for (Part& part : row(i, 100 + 150 * i)) parts.push_back(std::move(part));
  Plan all = plan(std::move(parts));
  all.size.height = px(100 + 150 * rows);
  all.content.height = all.size.height - px(40);
  return all;
}

std::vector<Plan> cut(const Plan& whole, double height) {
  Timeline timeline;
  timeline.title = "Century";
  const Theme theme;
  FixedShaper shaper;
  ArrangeOptions options;
  options.width = whole.size.width;
  options.height = px(height);
  return paginate(whole, {timeline, theme, shaper, options, px(20), px(380), px(20)});
}

int count_bands(const Plan& plan) {
  return static_cast<int>(
      std::count_if(plan.parts.begin(), plan.parts.end(), [](const Part& part) { return part.role == Role::axis; }));
}

std::vector<std::string> list_notes(const Plan& plan) {
  std::vector<std::string> notes;
  for (const Part& part : plan.parts) {
    if (part.role == Role::caption) notes.push_back(std::get<PlacedText>(part.shape).block.lines.front().text);
  }
  return notes;
}

}  // namespace

TEST_CASE("a picture may be cut between its rows", "[pages]") {
  const auto cuts = find_cuts(stack(3));
  REQUIRE(cuts.size() == 2);
  CHECK(cuts[0] > px(146));
  CHECK(cuts[0] < px(210));
  CHECK(find_cuts(stack(1)).empty());
}

TEST_CASE("a list may be cut between its entries, its bars with it", "[pages]") {
  Part axis = bar(Role::axis, nothing(), {20, 40}, 30, 300);
  std::get<Bar>(axis.shape).flow = Flow::down;
  const Plan list = plan({axis, label(0, {60, 60}), label(1, {60, 200})});
  const auto cuts = find_cuts(list);
  REQUIRE(cuts.size() == 1);
  CHECK(cuts[0] == px(136));
  const auto above = cut_parts(list, px(0), cuts[0]);
  REQUIRE(above.size() == 2);
  CHECK(std::get<Bar>(above[0].shape).rect == rect({20, 40}, 30, 96));
  CHECK(std::get<Bar>(above[0].shape).end == BarEnd::flat);
}

TEST_CASE("what fits its page is not cut", "[pages]") {
  CHECK(cut(stack(3), 550).empty());
  CHECK(cut(stack(1), 100).empty());
}

TEST_CASE("rows are shared out among pages of one size, each part on one of them", "[pages]") {
  const Plan whole = stack(6);
  const auto pages = cut(whole, 600);
  REQUIRE(pages.size() == 2);
  std::size_t parts = 0;
  for (const Plan& page : pages) {
    CHECK(page.size == Size{px(400), px(600)});
    CHECK(count_bands(page) == 3);
    parts += page.parts.size() - list_notes(page).size();
    for (const Part& part : page.parts) {
      CHECK(find_bounds(part.shape).y >= page.content.y);
      CHECK(find_bounds(part.shape).bottom() <= page.content.bottom());
    }
  }
  CHECK(parts == whole.parts.size());
}

TEST_CASE("pages have numbers, and from the second on the title", "[pages]") {
  const auto pages = cut(stack(6), 600);
  CHECK(list_notes(pages[0]) == std::vector<std::string>{"1 / 2"});
  CHECK(list_notes(pages[1]) == std::vector<std::string>{"Century", "2 / 2"});
}

TEST_CASE("a row higher than the page has a page as high as it needs", "[pages]") {
  const auto pages = cut(stack(2), 120);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].size.height > px(120));
}
