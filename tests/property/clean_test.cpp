// SPDX-License-Identifier: MIT
// Every picture is clean and complete, at every width: the generated timelines and the examples.
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

constexpr int widths[] = {600, 1200, 2400};
constexpr std::size_t all_labelled = 48;  // up to so many events every label is shown

/// Lists and lanes label everything.
bool can_count(std::string_view layout) { return layout == "horizontal" || layout == "wrapped"; }

/// Without the names that are said again where a span goes on in another row.
std::string drop_repeats(std::string drawn, const std::string& title, std::size_t own) {
  const std::string again = drop_spaces(title + " (cont.)");
  while (drawn.size() > own && drawn.ends_with(again)) drawn.resize(drawn.size() - again.size());
  return drawn;
}

/// Of each event, how many badges count it; what a badge says is how many it counts.
std::vector<int> read_badges(const Plan& plan, std::size_t events) {
  std::vector<int> counts(events, 0);
  for (const Part& part : plan.parts) {
    CHECK((part.role == Role::badge) == !part.counted.empty());
    if (part.role != Role::badge) continue;
    std::string words;
    for (const TextLine& line : std::get<PlacedText>(part.shape).block.lines) words += drop_spaces(line.text);
    CHECK(words == "+" + std::to_string(part.counted.size()) + "more");
    for (const int event : part.counted) ++counts.at(static_cast<std::size_t>(event));
  }
  return counts;
}

/// Each entry's own words are all there, or none of them where `counts` says that a badge counts it.
template <class Entry>
void check_texts(const Plan& plan, Role role, Subject::Kind kind, const std::vector<Entry>& entries,
                 const std::vector<int>& counts = {}) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!counts.empty() && counts[i] > 0) {
      CHECK(counts[i] == 1);
      CHECK(find_text(plan, role, {kind, static_cast<int>(i)}).empty());
      continue;
    }
    std::string words = entries[i].title;
    if constexpr (requires { entries[i].description; }) words += entries[i].description;
    words = drop_spaces(words);
    const std::string drawn = find_text(plan, role, {kind, static_cast<int>(i)});
    CHECK(drop_repeats(drawn, entries[i].title, words.size()) == words);
  }
}

void check_picture(const Studio& studio, const Timeline& timeline, int width, std::string_view layout) {
  const Plan plan = studio.arrange(timeline, px(width), layout);
  const Report report = verify(plan, timeline);
  INFO(layout << " at " << width << " px: " << format_report(report));
  CHECK(report.is_clean());
  CHECK(report.smallest_text_px >= 8.7);
  for (const BoundCheck& bound : report.bounds)
    if (bound.name == "lane rows") CHECK(bound.value == bound.bound);
  CHECK(plan.size.width == px(width));
  const std::vector<int> counts = read_badges(plan, timeline.events.size());
  const auto counted = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
  CHECK(report.counted == counted);
  CHECK(report.labelled + report.counted == std::ssize(timeline.events));
  if (!can_count(layout) || timeline.events.size() <= all_labelled) CHECK(counted == 0);
  check_texts(plan, Role::event_label, Subject::Kind::event, timeline.events, counts);
  check_texts(plan, Role::era, Subject::Kind::era, timeline.eras);
  check_texts(plan, Role::event_label, Subject::Kind::marker, timeline.markers);
}

/// Clean, and each event labelled or counted once; how many are counted.
int check_account(const Plan& plan, const Timeline& timeline) {
  const Report report = verify(plan, timeline);
  INFO(format_report(report));
  CHECK(report.is_clean());
  CHECK(report.labelled + report.counted == std::ssize(timeline.events));
  const std::vector<int> counts = read_badges(plan, timeline.events.size());
  CHECK(report.counted == std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; }));
  check_texts(plan, Role::event_label, Subject::Kind::event, timeline.events, counts);
  return report.counted;
}

}  // namespace

TEST_CASE("every generated timeline gives a clean picture with nothing lost", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; ++number) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    REQUIRE(timeline.events.size() == one.entries.size());
    for (const std::string_view layout : layout_names()) {
      for (const int width : widths) check_picture(studio, timeline, width, layout);
    }
  }
}

TEST_CASE("every example gives a clean picture with nothing lost", "[property]") {
  const Studio studio;
  for (const auto& file : find_examples()) {
    INFO(file);
    const Timeline timeline = load(file).value_or_throw();
    for (const std::string_view layout : layout_names()) {
      for (const int width : widths) check_picture(studio, timeline, width, layout);
    }
  }
}

TEST_CASE("every layout has exactly the height that is asked for, where it has room", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; number += 5) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const std::string_view layout : layout_names()) {
      INFO(layout);
      const Px own = studio.arrange(timeline, px(1200), layout).size.height;
      for (const Px height : {own + px(1), own + px(333.25), own * 2}) {
        const Plan plan = studio.arrange(timeline, px(1200), layout, height);
        CHECK(plan.size.height == height);
        CHECK(verify(plan, timeline).is_clean());
      }
    }
  }
}

TEST_CASE("what has no room in the height asked for is counted, and the more important keep their labels",
          "[property]") {
  const Studio studio;
  for (const std::string_view layout : {"horizontal", "wrapped"}) {
    int lower = 0;
    for (int number = 0; number < generate::drawn_count; number += 7) {
      const auto one = generate::make_case(number);
      INFO(one.name << ", " << layout);
      Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
      for (std::size_t i = 0; i < timeline.events.size(); ++i)
        timeline.events[i].importance = 1 + static_cast<int>(i % 5);
      const Px own = studio.arrange(timeline, px(1200), layout).size.height;
      const Plan plan = studio.arrange(timeline, px(1200), layout, own * 3 / 4);
      const int counted = check_account(plan, timeline);
      CHECK(plan.size.height <= own);
      lower += plan.size.height == own * 3 / 4 && counted > 0 ? 1 : 0;
    }
    CHECK(lower > generate::drawn_count / 7 / 2);
  }
}

TEST_CASE("in a height without room for any label, badges count all and the picture is as low as it can be",
          "[property]") {
  const Studio studio;
  for (const std::string_view layout : {"horizontal", "wrapped"}) {
    for (int number = 0; number < generate::drawn_count; number += 7) {
      const auto one = generate::make_case(number);
      INFO(one.name << ", " << layout);
      const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
      const Plan least = studio.arrange(timeline, px(1200), layout, px(1));
      const auto points = std::count_if(timeline.events.begin(), timeline.events.end(),
                                        [](const Event& event) { return event.kind != EventKind::span; });
      CHECK(check_account(least, timeline) == points);
      const Plan same = studio.arrange(timeline, px(1200), layout, least.size.height);
      CHECK(same.size.height == least.size.height);
    }
  }
}

/// A century of many events: evenly spread, or mostly in one decade; days, months, years, sets and doubt.
TEST_CASE("of many events in rows, each is labelled or counted once, whatever their dates", "[property]") {
  const Studio studio;
  const std::string_view dates[] = {"-03-14", "-05", "", "?", "~"};
  for (const int crowd : {0, 300, 2000}) {
    std::string yaml = "layout: {name: wrapped, row: decade}\nevents:\n";
    for (int i = 0; i < 200 + crowd; ++i) {
      const int year = i < 200 ? 1900 + i / 2 : 1940 + i % 10;
      const std::string text = i % 50 == 7 ? "[" + std::to_string(year) + "," + std::to_string(year + 9) + "]"
                                           : std::to_string(year) + std::string(dates[i % 5]);
      yaml += "  - {date: \"" + text + "\", title: Event " + std::to_string(i) +
              ", importance: " + std::to_string(1 + i % 5) + (i % 9 == 0 ? ", kind: milestone" : "") + "}\n";
    }
    const Timeline timeline = load_yaml(yaml, "century.yaml");
    for (const int width : widths) {
      INFO(crowd << " in one decade, at " << width << " px");
      CHECK(check_account(studio.arrange(timeline, px(width)), timeline) >= crowd / 2);
      CHECK(check_account(studio.arrange(timeline, px(width), {}, px(1500)), timeline) >= crowd / 2);
    }
  }
}

TEST_CASE("a milestone without a label keeps its diamond", "[property]") {
  std::string yaml = "events:\n";
  for (int year = 1900; year < 1970; ++year)
    yaml +=
        "  - {date: " + std::to_string(year) + "-06-15, title: Stone " + std::to_string(year) + ", kind: milestone}\n";
  const Timeline timeline = load_yaml(yaml, "stones.yaml");
  const Plan plan = Studio().arrange(timeline, px(1200), "horizontal");
  int diamonds = 0;
  for (const Part& part : plan.parts) {
    if (part.role != Role::point_mark) continue;
    REQUIRE(std::holds_alternative<Diamond>(part.shape));
    CHECK(std::get<Diamond>(part.shape).radius > px(3));
    ++diamonds;
  }
  CHECK(diamonds == 70);
  CHECK(verify(plan, timeline).counted > 0);
}
