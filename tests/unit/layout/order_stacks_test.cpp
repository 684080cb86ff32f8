// SPDX-License-Identifier: MIT
#include "layout/horizontal/order_stacks.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "layout/partition.hpp"
#include "support/load_yaml.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

/// Titles by the turn of their labels.
std::vector<std::string> list_titles(const std::string& events) {
  const Timeline timeline = load_yaml("events:\n" + events);
  const Theme theme;
  FixedShaper shaper;
  const Page page{timeline, theme, shaper, {}, px(44), px(1156), px(36)};
  const Collection collection = collect_items(page, make_unified_cell(timeline), {});
  std::vector<std::string> titles;
  for (const std::size_t stack : order_stacks(page, collection)) {
    const Item& item = collection.items[static_cast<std::size_t>(collection.stacks[stack].items.front())];
    titles.push_back(timeline.events[static_cast<std::size_t>(item.content.subject.index)].title);
  }
  return titles;
}

const std::string three =
    "  - {date: 1901, title: Alpha}\n"
    "  - {date: 1902, title: Beta}\n"
    "  - {date: 1903, title: Gamma}\n";

}  // namespace

TEST_CASE("the most important labels take their places first", "[order]") {
  CHECK(list_titles(three + "  - {date: 1904, title: Delta, importance: 5}\n").front() == "Delta");
  CHECK(list_titles(three + "  - {date: 1904, title: Delta, importance: 1}\n").back() == "Delta");
}

TEST_CASE("one event more leaves the order of the others as it is", "[order]") {
  const std::vector<std::string> before = list_titles(three);
  REQUIRE(before.size() == 3);
  for (const std::string date : {"1850", "1902-06", "1999"}) {
    std::vector<std::string> after = list_titles(three + "  - {date: " + date + ", title: Delta}\n");
    after.erase(std::find(after.begin(), after.end(), "Delta"));
    CHECK(after == before);
  }
}
