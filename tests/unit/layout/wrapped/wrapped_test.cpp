// SPDX-License-Identifier: MIT
#include "layout/wrapped/wrapped.hpp"

#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "text/fixed_shaper.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

const std::string events =
    "events:\n"
    "  - {date: 1903-12-17, title: a}\n  - {date: 1919-06-15, title: b}\n  - {date: 1927-05-21, title: c}\n"
    "  - {date: 1905/1924, title: long}\n  - {date: 1938-01-01, title: d}\n";

Timeline read(const std::string& text) { return load_text(text, "test.yaml").value_or_throw(); }

Plan arrange(const Timeline& timeline, ArrangeOptions options = {}) {
  FixedShaper shaper;
  Theme theme;
  theme.event_hues.resize(timeline.events.size());
  return arrange_wrapped(timeline, theme, options, shaper);
}

std::vector<Bar> list_bars(const Plan& plan, Role role) {
  std::vector<Bar> bars;
  for (const Part& part : plan.parts) {
    if (part.role == role && std::holds_alternative<Bar>(part.shape)) bars.push_back(std::get<Bar>(part.shape));
  }
  return bars;
}

/// So many events in the first years of the nineteen-hundreds, and two later; a width of title that is all the same.
Timeline read_crowd(int count, const std::string& layout) {
  std::string text = "layout: " + layout + "\nevents:\n";
  for (int i = 0; i < count; ++i) {
    const std::string day = std::to_string(10 + i % 19);
    text += "  - {date: 190" + std::to_string(i % 10) + "-0" + std::to_string(1 + i % 9) + "-" + day +
            ", title: Event, importance: " + std::to_string(1 + i % 4) + "}\n";
  }
  return read(text +
              "  - {date: 1915, title: late, importance: 5}\n  - {date: \"[1908,1925]\", title: either, "
              "importance: 1}\n");
}

/// Lower edge of each band, and how many parts of the role hang from it down to the next.
std::vector<int> count_by_row(const Plan& plan, Role role) {
  const auto bands = list_bars(plan, Role::axis);
  std::vector<int> counts(bands.size(), 0);
  for (const Part& part : plan.parts) {
    if (part.role != role) continue;
    const Px y = find_bounds(part.shape).bottom();
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const bool is_last = i + 1 == bands.size();
      if (y > bands[i].rect.bottom() && (is_last || y < bands[i + 1].rect.y)) ++counts[i];
    }
  }
  return counts;
}

}  // namespace

TEST_CASE("every row has a band, one below the other, all to one scale", "[wrapped]") {
  const auto bands = list_bars(arrange(read("layout: {name: wrapped, row: decade}\n" + events)), Role::axis);
  REQUIRE(bands.size() == 4);
  for (std::size_t i = 1; i < bands.size(); ++i) {
    CHECK(bands[i].rect.y > bands[i - 1].rect.bottom());
    CHECK(bands[i].rect.x == bands[0].rect.x);
    CHECK(bands[i].rect.width.value() == Approx(bands[0].rect.width.value()).epsilon(0.001));  // leap years
  }
}

TEST_CASE("a month of 30 days has a row shorter by a day", "[wrapped]") {
  const auto bands = list_bars(arrange(read("layout: {name: wrapped, row: month}\n"
                                            "events: [{date: 2027-01-31, title: a}, {date: 2027-04-30, title: b}]\n")),
                               Role::axis);
  REQUIRE(bands.size() == 4);
  CHECK(bands[3].rect.width.value() == Approx(bands[0].rect.width.value() * 30 / 31).margin(0.01));
}

TEST_CASE("the bands are open where time goes on", "[wrapped]") {
  const auto bands = list_bars(arrange(read("layout: {name: wrapped, row: 20 years}\n" + events)), Role::axis);
  REQUIRE(bands.size() == 2);
  CHECK(bands[0].start == BarEnd::round);
  CHECK(bands[0].end == BarEnd::arrow);
  CHECK(bands[1].start == BarEnd::arrow);
  CHECK(bands[1].end == BarEnd::round);
}

TEST_CASE("a span is cut at the row's end, open on both sides, and named again", "[wrapped]") {
  const Plan plan = arrange(read("layout: {name: wrapped, row: 20 years}\n" + events));
  const auto bars = list_bars(plan, Role::span_bar);
  REQUIRE(bars.size() == 2);
  CHECK(bars[0].end == BarEnd::arrow);
  CHECK(bars[1].start == BarEnd::arrow);
  std::vector<std::string> names;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.subject == Subject{Subject::Kind::event, 1}) names.push_back(text->block.lines.front().text);
  }
  CHECK(names == std::vector<std::string>{"long", "long (cont.)"});
}

TEST_CASE("a wrapped picture is clean by its report, and its spans are in the fewest rows", "[wrapped]") {
  const Timeline timeline = read("layout: {name: wrapped, row: decade}\n" + events);
  const Report report = verify(arrange(timeline), timeline);
  CHECK(report.is_clean());
  REQUIRE_FALSE(report.bounds.empty());
  CHECK(report.bounds.back().name == "span rows");
  CHECK(report.bounds.back().value == report.bounds.back().bound);
}

TEST_CASE("the number of rows follows the shape that is wished", "[wrapped]") {
  const Timeline timeline = read(events);
  ArrangeOptions options;
  options.height = px(300);
  const auto flat = list_bars(arrange(timeline, options), Role::axis);
  options.height = px(1600);
  const auto tall = list_bars(arrange(timeline, options), Role::axis);
  CHECK(flat.size() < tall.size());
}

TEST_CASE("a height that has room is kept exactly, its spare room between the rows", "[wrapped]") {
  const Timeline timeline = read("layout: {name: wrapped, row: 20 years}\n" + events);
  const Plan own = arrange(timeline);
  ArrangeOptions options;
  options.height = own.size.height + px(101);
  const Plan plan = arrange(timeline, options);
  CHECK(plan.size.height == *options.height);
  const auto gap = [](const Plan& one) {
    const auto bands = list_bars(one, Role::axis);
    return bands[1].rect.y - bands[0].rect.y;
  };
  CHECK(gap(plan) > gap(own));
}

TEST_CASE("a timeline without a date to cut at is one row", "[wrapped]") {
  CHECK(list_bars(arrange(read("events: [{date: 2027-01-31T10:00:00, title: a}]\n")), Role::axis).size() == 1);
}

TEST_CASE("all rows have the same ticks", "[wrapped]") {
  ArrangeOptions options;
  options.width = px(2400);
  const Plan plan = arrange(read("axis: {from: 1900, to: 1922}\nlayout: {name: wrapped, row: decade}\n"
                                 "events: [{date: 1903, title: a}, {date: 1913, title: b}, {date: 1921, title: c}]\n"),
                            options);
  std::vector<std::string> labels;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.role == Role::tick_label) labels.push_back(text->block.lines.front().text);
  }
  CHECK(labels.size() == 23);  // every year, in the short last row too
}

TEST_CASE("a scale that knows no calendar is drawn in one row", "[wrapped]") {
  Timeline timeline = read(events);
  timeline.axis.scale = ScaleKind::logarithmic;
  CHECK(list_bars(arrange(timeline), Role::axis).size() == 1);
}

TEST_CASE("of a crowded row the important events keep their labels, and badges under its band count the others",
          "[wrapped]") {
  const Timeline timeline = read_crowd(150, "{name: wrapped, row: decade}");
  const Plan plan = arrange(timeline);
  const Report report = verify(plan, timeline);
  CHECK(report.is_clean());
  CHECK(report.labelled + report.counted == 152);
  CHECK(report.counted > 50);
  const std::vector<int> badges = count_by_row(plan, Role::badge);
  REQUIRE(badges.size() == 3);
  CHECK(badges[0] > 1);
  CHECK(badges[1] == 0);
  REQUIRE_FALSE(plan.claims.bounds.empty());
  CHECK(plan.claims.bounds.back().name == "importance shown");
  CHECK(plan.claims.bounds.back().value <= plan.claims.bounds.back().bound);
}

TEST_CASE("marks are a strip in the rows where they would touch", "[wrapped]") {
  const Plan few = arrange(read_crowd(150, "{name: wrapped, row: decade}"));
  CHECK(list_bars(few, Role::density).empty());
  const Timeline timeline = read_crowd(1500, "{name: wrapped, row: decade}");
  const Plan many = arrange(timeline);
  CHECK(verify(many, timeline).is_clean());
  const std::vector<int> columns = count_by_row(many, Role::density);
  REQUIRE(columns.size() == 3);
  CHECK(columns[0] > 50);
  CHECK(columns[1] + columns[2] == 0);
}

TEST_CASE("an event without a label is marked in every row it may lie in", "[wrapped]") {
  const Timeline timeline = read_crowd(150, "{name: wrapped, row: decade}");
  const Plan plan = arrange(timeline);
  const auto bands = list_bars(plan, Role::axis);
  std::vector<std::size_t> rows;
  for (const Part& part : plan.parts) {
    if (part.role != Role::point_mark ||
        timeline.events[static_cast<std::size_t>(part.subject.index)].title != "either")
      continue;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const Rect box = find_bounds(part.shape);
      if (box.y < bands[i].rect.bottom() && bands[i].rect.bottom() < box.bottom()) rows.push_back(i);
    }
  }
  CHECK(rows == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a lower height has fewer labels, the least none, and all are counted", "[wrapped]") {
  const Timeline timeline = read_crowd(30, "{name: wrapped, row: decade}");
  ArrangeOptions options;
  const Plan own = arrange(timeline);
  CHECK(verify(own, timeline).counted == 0);
  int counted = 0;
  for (const int share : {90, 80, 70}) {
    options.height = own.size.height * share / 100;
    const Plan plan = arrange(timeline, options);
    CHECK(plan.size.height == *options.height);
    const Report report = verify(plan, timeline);
    CHECK(report.counted > counted);
    counted = report.counted;
  }
  options.height = px(10);
  const Plan least = arrange(timeline, options);
  CHECK(verify(least, timeline).counted == 32);
  CHECK(least.size.height < own.size.height * 70 / 100);
}

TEST_CASE("on pages a row has to be no higher than one, however many rows there are", "[wrapped]") {
  const Timeline timeline = read_crowd(30, "{name: wrapped, row: decade}");
  ArrangeOptions options;
  options.height = arrange(timeline).size.height * 9 / 10;
  options.pages = true;
  CHECK(verify(arrange(timeline, options), timeline).counted == 0);
  options.pages = false;
  CHECK(verify(arrange(timeline, options), timeline).counted > 0);
}

TEST_CASE("a height without room for labels in two rows has one row, unless the rows are the author's", "[wrapped]") {
  ArrangeOptions options;
  options.height = px(240);
  CHECK(list_bars(arrange(read_crowd(200, "wrapped"), options), Role::axis).size() == 1);
  CHECK(list_bars(arrange(read_crowd(200, "{name: wrapped, row: decade}"), options), Role::axis).size() == 3);
}
