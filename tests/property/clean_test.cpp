// SPDX-License-Identifier: MIT
// Every picture is clean and complete, at every width: the generated timelines and the examples.
#include <catch2/catch.hpp>

#include <string>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

constexpr int widths[] = {600, 1200, 2400};

/// Without the names that are said again where a span goes on in another row.
std::string drop_repeats(std::string drawn, const std::string& title, std::size_t own) {
  const std::string again = drop_spaces(title + " (cont.)");
  while (drawn.size() > own && drawn.ends_with(again)) drawn.resize(drawn.size() - again.size());
  return drawn;
}

/// Each entry's own words are all there.
template <class Entry>
void check_texts(const Plan& plan, Role role, Subject::Kind kind, const std::vector<Entry>& entries) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
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
  check_texts(plan, Role::event_label, Subject::Kind::event, timeline.events);
  check_texts(plan, Role::era, Subject::Kind::era, timeline.eras);
  check_texts(plan, Role::event_label, Subject::Kind::marker, timeline.markers);
}

}  // namespace

TEST_CASE("every generated timeline gives a clean picture with nothing lost", "[property]") {
  const Studio studio;
  for (int number = 0; number < generate::case_count; ++number) {
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
  for (int number = 0; number < generate::case_count; number += 5) {
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
