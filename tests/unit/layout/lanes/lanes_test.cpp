// SPDX-License-Identifier: MIT
#include "layout/lanes/lanes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

#include "support/load_yaml.hpp"
#include "text/fixed_shaper.hpp"
#include "theme/resolve.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

struct Drawing {
  Timeline timeline;
  Theme theme;
  Plan plan;

  [[nodiscard]] int find_event(const std::string& title) const {
    for (std::size_t i = 0; i < timeline.events.size(); ++i)
      if (timeline.events[i].title == title) return static_cast<int>(i);
    FAIL("no event " << title);
    return -1;
  }

  /// The parts of a role that belong to a subject, in the plan's order.
  [[nodiscard]] std::vector<Part> list(Role role, Subject subject) const {
    std::vector<Part> parts;
    for (const Part& part : plan.parts)
      if (part.role == role && part.subject == subject) parts.push_back(part);
    return parts;
  }
  [[nodiscard]] std::vector<Part> list(Role role, const std::string& title) const {
    return list(role, {Subject::Kind::event, find_event(title)});
  }
  [[nodiscard]] Rect bar(const std::string& title) const {
    const std::vector<Part> bars = list(Role::span_bar, title);
    REQUIRE(!bars.empty());
    return find_bounds(bars.front().shape);
  }
  [[nodiscard]] Rect label(const std::string& title) const {
    const std::vector<Part> labels = list(Role::event_label, title);
    REQUIRE(!labels.empty());
    return find_bounds(labels.front().shape);
  }
  [[nodiscard]] Rect heading(int group) const {
    const std::vector<Part> headings = list(Role::group_label, {Subject::Kind::group, group});
    REQUIRE(!headings.empty());
    return find_bounds(headings.front().shape);
  }
};

Drawing draw(const std::string& yaml, double width = 1200) {
  Drawing drawing{load_yaml(yaml), {}, {}};
  ResolveOptions look;
  look.width = px(width);
  drawing.theme = resolve(drawing.timeline, look).value_or_throw();
  FixedShaper shaper;
  ArrangeOptions options;
  options.width = px(width);
  drawing.plan = arrange_lanes(drawing.timeline, drawing.theme, options, shaper);
  CHECK(verify(drawing.plan, drawing.timeline).is_clean());
  return drawing;
}

const std::string axis = "axis: {from: 2020-01-01, to: 2020-12-31}\n";

std::string span(const std::string& from, const std::string& to, const std::string& title, const std::string& group) {
  return "- {start: 2020-" + from + ", end: 2020-" + to + ", title: " + title + ", group: " + group + "}\n";
}

Px find_bottom(const Plan& plan) {
  Px bottom;
  for (const Part& part : plan.parts)
    if (part.role == Role::group_band) bottom = std::max(bottom, find_bounds(part.shape).bottom());
  return bottom;
}

/// What belongs to the events of one group, as text, counted from the group's heading down.
std::set<std::string> describe_lane(const Drawing& drawing, int group) {
  const Px top = drawing.heading(group).y;
  std::set<std::string> texts;
  for (const Part& part : drawing.plan.parts) {
    if (part.subject.kind != Subject::Kind::event) continue;
    const Event& event = drawing.timeline.events[static_cast<std::size_t>(part.subject.index)];
    if (event.group != group) continue;
    Part moved = part;
    move_shape(moved.shape, {Px{}, -top});
    moved.subject = {};
    Plan one;
    one.parts = {moved};
    texts.insert(event.title + dump_plan(one));
  }
  return texts;
}

}  // namespace

TEST_CASE("a label stands in its bar, right of one too short, left of one at the end", "[lanes]") {
  const Drawing drawing =
      draw(axis + "events:\n" + span("02-01", "06-01", "Inside", "A") + span("08-01", "08-03", "On the right", "A") +
           span("12-20", "12-30", "On the left", "A"));
  const Theme& theme = drawing.theme;
  CHECK(drawing.label("Inside").x == drawing.bar("Inside").x + theme.span_inset);
  CHECK(drawing.list(Role::event_label, "Inside").front().on_tint);
  CHECK(drawing.label("On the right").x == drawing.bar("On the right").right() + theme.span_beside);
  CHECK(drawing.label("On the left").right() == drawing.bar("On the left").x - theme.span_beside);
}

TEST_CASE("a day of a plan is meant in full, so that a bar begins with a solid edge however wide a day is", "[lanes]") {
  const Drawing drawing =
      draw("axis: {from: 2020-01-01, to: 2020-01-10}\nevents:\n" + span("01-02", "01-04", "Days", "A"));
  CHECK(drawing.list(Role::doubt, "Days").empty());
  CHECK(std::get<Bar>(drawing.list(Role::span_bar, "Days").front().shape).start == BarEnd::edge);
}

TEST_CASE("a milestone at the end of a bar shares its row, its date in quiet letters after its label", "[lanes]") {
  const Drawing drawing = draw(axis + "events:\n" + span("02-01", "06-01", "Work", "A") +
                               "- {date: 2020-06-01, title: Done, kind: milestone, group: A}\n");
  const auto mark = drawing.list(Role::point_mark, "Done");
  REQUIRE(mark.size() == 1);
  CHECK(std::get<Diamond>(mark[0].shape).center.y == drawing.bar("Work").y + drawing.theme.span_height / 2);
  const auto label = drawing.list(Role::event_label, "Done");
  REQUIRE(label.size() == 2);
  CHECK(std::get<PlacedText>(label[1].shape).role == TextRole::event_date);
  CHECK(label[1].quiet);
  CHECK(find_bounds(label[1].shape).x > find_bounds(label[0].shape).right());
}

TEST_CASE("rows are claimed lane by lane, and the report finds the same", "[lanes]") {
  const Drawing drawing = draw(axis + "groups: [A, B]\nevents:\n" + span("02-01", "06-01", "One", "A") +
                               span("03-01", "07-01", "Two", "A") + span("06-02", "09-01", "Three", "A") +
                               span("02-01", "06-01", "Four", "B"));
  const std::vector<LaneClaim>& lanes = drawing.plan.claims.lanes;
  REQUIRE(lanes.size() == 2);
  CHECK(lanes[0].rows == 2);
  CHECK(lanes[0].depth == 2);
  CHECK(lanes[1].rows == 1);
  const Report report = verify(drawing.plan, drawing.timeline);
  CHECK(report.bounds.back() == BoundCheck{"lane rows", 3, 3});
}

TEST_CASE("a picture is as high as its header, axis and lanes need", "[lanes]") {
  const Drawing one = draw(axis + "groups: [A, B]\nevents:\n" + span("02-01", "06-01", "One", "A") +
                           span("02-01", "06-01", "Two", "B"));
  const Drawing two = draw(axis + "groups: [A, B]\nevents:\n" + span("02-01", "06-01", "One", "A") +
                           span("02-01", "06-01", "Two", "B") + span("02-01", "06-01", "Three", "B"));
  const Theme& theme = one.theme;
  CHECK(two.plan.size.height - one.plan.size.height <= theme.span_height + theme.span_gap);
  const auto axes = one.list(Role::axis, Subject{});
  REQUIRE(axes.size() == 1);
  const Px heading = theme.look(TextRole::event_title).style.leading + px(2);
  const Px lane = px(28) + std::max(theme.span_height, heading);
  CHECK(find_bottom(one.plan) == find_bounds(axes[0].shape).bottom() + 2 * lane);
}

TEST_CASE("an event more changes no other lane", "[lanes]") {
  const std::string head = axis + "groups: [A, B, C]\nevents:\n";
  const std::string some = span("02-01", "06-01", "One", "A") + span("03-01", "03-07", "Two with a label", "A") +
                           span("03-02", "03-08", "Three with a label", "B") + span("02-01", "06-01", "Four", "B") +
                           span("04-01", "04-03", "Five with a label", "C") + span("04-05", "04-09", "Six", "C");
  const Drawing before = draw(head + some);
  const Drawing after = draw(head + some + span("02-20", "05-01", "New", "B"));
  CHECK(describe_lane(before, 0) == describe_lane(after, 0));
  CHECK(describe_lane(before, 2) == describe_lane(after, 2));
  CHECK(describe_lane(before, 1) != describe_lane(after, 1));
}

TEST_CASE("a group's lane holds those of the groups within it, their headings further in", "[lanes]") {
  const Drawing drawing =
      draw(axis + "groups: {A: {groups: [B]}, C: {}}\nevents:\n" + span("02-01", "06-01", "Own", "A") +
           span("02-01", "06-01", "Inner", "B") + span("02-01", "06-01", "Next", "C"));
  CHECK(drawing.bar("Own").bottom() < drawing.bar("Inner").y);
  CHECK(drawing.bar("Inner").bottom() < drawing.bar("Next").y);
  CHECK(drawing.heading(1).x > drawing.heading(0).x);
  CHECK(drawing.heading(2).x == drawing.heading(0).x);
}

TEST_CASE("a key date's line runs through all lanes and a label makes way for it", "[lanes]") {
  const Drawing drawing = draw(axis + "groups: [A, B]\nmarkers: [{date: 2020-03-01, title: Key}]\nevents:\n" +
                               span("02-25", "09-01", "Under the line", "A") + span("02-01", "06-01", "Other", "B"));
  const auto lines = drawing.list(Role::marker, {Subject::Kind::marker, 0});
  REQUIRE(lines.size() == 1);
  CHECK(find_bounds(lines[0].shape).bottom() == find_bottom(drawing.plan));
  CHECK(drawing.label("Under the line").x > find_bounds(lines[0].shape).x);
}

TEST_CASE("lines of the axis run on through the lanes in quiet pieces", "[lanes]") {
  const Drawing drawing = draw(axis + "events:\n" + span("02-01", "11-01", "One", "A"));
  const auto ticks = drawing.list(Role::tick, Subject{});
  CHECK(std::any_of(ticks.begin(), ticks.end(), [](const Part& part) { return part.quiet; }));
}

TEST_CASE("without groups there is no column, and on a narrow page headings stand above", "[lanes]") {
  const Drawing plain = draw(axis + "events: [{date: 2020-03-01, title: One}]\n");
  CHECK(find_bounds(plain.list(Role::axis, Subject{}).front().shape).x == plain.theme.margin);
  const std::string yaml = axis + "events:\n" + span("02-01", "06-01", "One", "A");
  const Drawing wide = draw(yaml);
  CHECK(find_bounds(wide.list(Role::axis, Subject{}).front().shape).x == wide.theme.margin + px(132));
  const Drawing narrow = draw(yaml, 400);
  CHECK(find_bounds(narrow.list(Role::axis, Subject{}).front().shape).x == narrow.theme.margin);
  CHECK(narrow.heading(0).bottom() < narrow.bar("One").y);
}

TEST_CASE("a waterfall has a row for every event and its name in a column", "[lanes]") {
  const std::string events = "events:\n" + span("02-01", "02-09", "One", "A") + span("06-01", "06-09", "Two", "A") +
                             "- {date: 2020-09-01, title: Three, group: A}\n";
  const Drawing drawing = draw("layout: {name: lanes, rows: waterfall}\n" + axis + events);
  CHECK(drawing.bar("One").bottom() < drawing.bar("Two").y);
  CHECK(drawing.label("One").x == drawing.label("Three").x);
  CHECK(drawing.label("One").right() < drawing.bar("One").x);
  CHECK(drawing.list(Role::event_label, "One").size() == 1);
  CHECK(drawing.list(Role::event_label, "Three").size() == 2);  // a point has its date beside its mark
  CHECK(verify(drawing.plan, drawing.timeline).bounds.back() == BoundCheck{"lane rows", 3, 3});

  const Drawing dated = draw("layout: {name: lanes, rows: waterfall, dates: true}\n" + axis + events);
  CHECK(dated.list(Role::event_label, "One").size() == 2);
  const Drawing bare = draw("layout: {name: lanes, rows: waterfall, dates: false}\n" + axis + events);
  CHECK(bare.list(Role::event_label, "Three").size() == 1);
}

TEST_CASE("a page that asks for more height shares it among the lanes", "[lanes]") {
  const Timeline timeline = load_yaml(axis + "groups: [A, B, C]\nevents:\n" + span("02-01", "06-01", "One", "A") +
                                      span("02-01", "06-01", "Two", "B") + span("02-01", "06-01", "Three", "C"));
  const Theme theme = resolve(timeline).value_or_throw();
  FixedShaper shaper;
  ArrangeOptions options;
  options.height = px(700.25);
  const Plan plan = arrange_lanes(timeline, theme, options, shaper);
  CHECK(plan.size.height == px(700.25));
}
