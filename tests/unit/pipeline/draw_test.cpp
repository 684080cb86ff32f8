// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>

#include <chronodraw/render.hpp>

using namespace chronodraw;

namespace {

struct Drawn {
  std::vector<std::string> codes;
  std::optional<Report> report;
};

Drawn draw_text(const std::string& yaml, Px width = px(1200)) {
  DrawOptions options;
  options.width = width;
  const Result<Picture> picture = draw(load_text(yaml, "a.yaml").value_or_throw(), options);
  Drawn drawn;
  for (const Diagnostic& diagnostic : picture.diagnostics().items()) drawn.codes.push_back(diagnostic.code);
  if (picture) drawn.report = picture.value().report;
  return drawn;
}

using Codes = std::vector<std::string>;

/// Other layouts; the other kind of leaders is of the same.
std::ptrdiff_t count_tried(const std::string& events) {
  const Timeline timeline = load_text("layout: auto\nevents:\n" + events, "test.yaml").value_or_throw();
  const Report report = draw(timeline).value_or_throw().report;
  const auto find_family = [](const std::string& layout) { return layout.substr(0, layout.find('/')); };
  return std::count_if(report.alternatives.begin(), report.alternatives.end(), [&](const Alternative& other) {
    return find_family(other.layout) != find_family(report.layout);
  });
}

}  // namespace

TEST_CASE("margins that leave no room are refused under the limit's name", "[draw]") {
  const std::string events = "events: [{date: 2003, title: Hello}, {date: 2005, title: M}]\n";
  for (const auto& [width, margin] : {std::pair{200, 80}, {300, 150}, {400, 180}, {600, 400}}) {
    INFO("a margin of " << margin << " px at " << width << " px");
    const std::string style = "style: {margin: " + std::to_string(margin) + "px}\n";
    CHECK(draw_text(events + style, px(width)).codes == Codes{"limit-content-width"});
  }
  CHECK(draw_text(events + "style: {margin: 50px}\n", px(200)).codes.empty());
}

TEST_CASE("lanes have a limit, and so has a height, each as the caller chose it", "[draw]") {
  std::string text = "layout: lanes\nevents:\n";
  for (int i = 0; i < 4; ++i) text += "- {start: 2001, end: 2005, title: Reign, group: G" + std::to_string(i) + "}\n";
  const Timeline timeline = load_text(text, "a.yaml").value_or_throw();
  DrawOptions options;
  options.limits.lanes = 4;
  CHECK(draw(timeline, options));
  options.limits.lanes = 3;
  const Diagnostic lanes = draw(timeline, options).diagnostics().items().at(0);
  CHECK(lanes.code == "limit-lanes");
  CHECK(lanes.message == "expected at most 3 lanes, found 4: the limit `lanes`");
  CHECK(lanes.hints == std::vector<std::string>{"draw fewer groups, or another layout",
                                                "or raise the limit: `--limit lanes=N`, N up to 1000000"});
  options.limits = {};
  options.limits.page_side = 100;
  CHECK(draw(timeline, options).diagnostics().items().at(0).code == "limit-page-side");
}

TEST_CASE("a vertical list has a limit, and `auto` leaves the list out beyond it", "[draw]") {
  const std::string events = "events: [{date: 2001, title: A}, {date: 2002, title: B}]\n";
  DrawOptions options;
  options.limits.list_events = 1;
  const Timeline list = load_text("layout: vertical\n" + events, "a.yaml").value_or_throw();
  CHECK(draw(list, options).diagnostics().items().at(0).code == "limit-list-events");
  const Timeline any = load_text("layout: auto\n" + events, "a.yaml").value_or_throw();
  const auto is_vertical = [](const Alternative& other) { return other.layout.starts_with("vertical"); };
  const Report with = draw(any).value_or_throw().report;
  CHECK(std::any_of(with.alternatives.begin(), with.alternatives.end(), is_vertical));
  const Report without = draw(any, options).value_or_throw().report;
  CHECK(std::none_of(without.alternatives.begin(), without.alternatives.end(), is_vertical));
}

TEST_CASE("combining marks that were left out are told", "[draw]") {
  const auto make = [](int marks) {
    std::string text = "events: [{date: 2003, title: a";
    for (int i = 0; i < marks; ++i) text += "\u0323";
    return text + "}]\n";
  };
  CHECK(draw_text(make(30), px(600)).codes.empty());
  CHECK(draw_text(make(31), px(600)).codes == Codes{"marks-left-out", "unclean-picture"});
}

TEST_CASE("a letter wider than the page is drawn, and that it leaves the page is told", "[draw]") {
  const Drawn drawn = draw_text(
      "events: [{date: 2003, title: WWW}, {date: 2005, title: M}]\n"
      "style: {event_title: {size: 140px}}\n",
      px(200));
  CHECK(drawn.codes == Codes{"unclean-picture"});
  REQUIRE(drawn.report);
  CHECK(drawn.report->outside > 0);
  CHECK(drawn.report->dropped == 0);
}

TEST_CASE("an era's name wider than the page stays at its left edge", "[draw]") {
  const Drawn drawn = draw_text(
      "events: [{date: 2003, title: A}]\neras: [{date: 2000/2010, title: WWW}]\n"
      "style: {label: {size: 200px}}\n",
      px(200));
  CHECK(drawn.codes == Codes{"unclean-picture"});
}

TEST_CASE("a page without margin holds every text", "[draw]") {
  for (const char* const margin : {"0px", "4px", "9px"}) {
    const Drawn drawn = draw_text(
        "title: Title\nsource: Someone\nevents: [{date: 2003, title: A}, {date: 2005/2009, title: B}]\n"
        "style: {margin: " +
        std::string(margin) + "}\n");
    INFO(margin);
    CHECK(drawn.codes.empty());
    REQUIRE(drawn.report);
    CHECK(drawn.report->is_clean());
  }
}

TEST_CASE("bounds of tiers and height are searched for where they are asked for", "[draw]") {
  const Timeline timeline =
      load_text("events: [{date: 2003, title: A}, {date: 2005, title: B}]", "a.yaml").value_or_throw();
  DrawOptions options;
  CHECK(draw(timeline, options).value_or_throw().report.bounds.empty());
  options.certify = true;
  const std::vector<BoundCheck> bounds = draw(timeline, options).value_or_throw().report.bounds;
  REQUIRE(bounds.size() == 4);
  CHECK(bounds[0] == BoundCheck{"tiers", 1, 1});
  CHECK(bounds[1].name == "page height");
  CHECK(bounds[1].bound == bounds[1].value);
  CHECK(bounds[2].name == "tiers, ports kept");
  CHECK(bounds[3].name == "page height, ports kept");
  options.height = px(600);
  CHECK(draw(timeline, options).value_or_throw().report.bounds.size() == 2);
}

TEST_CASE("mistakes of dates, layout, theme and style come in one run, each at its place", "[draw]") {
  const Result<Timeline> timeline = load_text(
      "events: [{date: 2003-13, title: A}]\nlayout: horizonal\ntheme: papr\nstyle: {margins: 4px, axis: {height: "
      "tall}}\n",
      "a.yaml");
  std::string told;
  for (const Diagnostic& d : timeline.diagnostics().items())
    told += std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " + d.code + "\n";
  CHECK(told == "1:22 bad-date\n2:9 unknown-layout\n3:8 unknown-theme\n4:9 unknown-theme-key\n4:38 bad-theme-value\n");
}

TEST_CASE("an unknown layout or theme of the document is told at its place, the caller's is not", "[draw]") {
  const Timeline timeline =
      load_text("events: [{date: 2003, title: A}]\nlayout: {name: horizonal}\ntheme: papr\n", "a.yaml")
          .value_or_throw();
  const Diagnostics own = draw(timeline).diagnostics();
  REQUIRE(own.items().size() == 2);
  CHECK(own.items()[0].place.line == 2);
  CHECK(own.items()[0].place.column == 16);
  CHECK(own.items()[1].place.line == 3);
  DrawOptions options;
  options.layout = "spiral";
  options.theme = "sepia";
  const Diagnostics chosen = draw(timeline, options).diagnostics();
  REQUIRE(chosen.items().size() == 2);
  CHECK(chosen.items()[0].place == Place{});
  CHECK(chosen.items()[1].place == Place{});
}

TEST_CASE("lanes are tried for groups whose events mostly last", "[draw]") {
  const std::string spans = "- {date: 2001/2004, title: One, group: A}\n- {date: 2003/2006, title: Two, group: B}\n";
  const std::string points = "- {date: 2001, title: One, group: A}\n- {date: 2003, title: Two, group: B}\n";
  CHECK(count_tried(spans) == count_tried(points) + 1);
  CHECK(count_tried(spans + "- {date: 2002, title: Three, group: A}\n") == count_tried(spans));
}

TEST_CASE("rows are tried for any number of events, but not for breaks and other scales than theirs", "[draw]") {
  std::string yaml;
  for (int i = 0; i < 501; ++i) yaml += "- {date: " + std::to_string(1000 + i) + ", title: A}\n";
  CHECK(count_tried(yaml) == 2);
  const std::string two = "- {date: 1900, title: A}\n- {date: 1990, title: B}\n";
  CHECK(count_tried(two) == 2);
  CHECK(count_tried(two + "axis: {scale: log}\n") == 1);
  CHECK(count_tried(two + "axis: {breaks: auto}\n") == 1);
  CHECK(count_tried(two + "axis: {breaks: [1920/1980]}\n") == 1);
}

TEST_CASE("the rows of a crowded timeline are on pages of exactly the height asked for", "[draw]") {
  std::string yaml = "title: Years\nlayout: wrapped\nevents:\n";
  for (int i = 0; i < 300; ++i)
    yaml += "- {date: " + std::to_string(1900 + i % 100) + "-0" + std::to_string(1 + i % 9) + ", title: A bridge}\n";
  DrawOptions options;
  options.width = px(960);
  options.height = px(540);
  options.pages = true;
  const Result<Picture> picture = draw(load_text(yaml, "test.yaml").value_or_throw(), options);
  REQUIRE(picture.diagnostics().items().size() == 1);
  CHECK(picture.diagnostics().items()[0].code == "labels-counted");
  REQUIRE(picture.value().pages.size() > 1);
  for (const Scene& page : picture.value().pages) CHECK(page.size == Size{px(960), px(540)});
}
