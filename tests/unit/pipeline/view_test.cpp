// SPDX-License-Identifier: MIT
#include "pipeline/view.hpp"

#include <catch2/catch.hpp>

#include "base/limits.hpp"
#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

std::vector<std::string> find_codes(const Diagnostics& diagnostics) {
  std::vector<std::string> codes;
  for (const Diagnostic& d : diagnostics.items()) codes.push_back(d.code);
  return codes;
}

Timeline make_timeline(std::vector<std::string_view> dates = {"1905"}) {
  Timeline timeline;
  for (const auto date : dates) timeline.events.emplace_back().date = std::get<DateValue>(read_date(date));
  return timeline;
}

}  // namespace

TEST_CASE("the caller's choices stand over the document's", "[view]") {
  Timeline timeline = make_timeline();
  timeline.layout.name = "nothing of the kind";
  DrawOptions options;
  options.layout = "horizontal";
  options.from = "1900";
  options.to = "1910";
  options.today = "1905-06";
  options.height = px(500);
  const auto view = make_view(timeline, options);
  REQUIRE(view);
  CHECK(view.value().layout == "horizontal");
  CHECK(view.value().timeline.axis.from->source == "1900");
  CHECK(view.value().timeline.axis.to->source == "1910");
  CHECK(view.value().options.today->source == "1905-06");
  CHECK(view.value().options.height == px(500));
}

TEST_CASE("without a choice the document's stands, else the first layout", "[view]") {
  Timeline timeline = make_timeline();
  CHECK(make_view(timeline, {}).value().layout == layout_names().front());
  timeline.layout.name = "nothing of the kind";
  CHECK(find_codes(make_view(timeline, {}).diagnostics()) == std::vector<std::string>{"unknown-layout"});
}

TEST_CASE("a width at its limit passes, beyond it not", "[view]") {
  const auto codes = [](Px width, std::optional<Px> height = {}) {
    DrawOptions options;
    options.width = width;
    options.height = height;
    return find_codes(make_view(make_timeline(), options).diagnostics());
  };
  const auto px_of = [](const Limit& limit) { return px(static_cast<double>(limit.value)); };
  CHECK(codes(px_of(limits::width_min)).empty());
  CHECK(codes(px_of(limits::width_min) - Px{1}) == std::vector<std::string>{"limit-width-min"});
  CHECK(codes(px_of(limits::width_max)).empty());
  CHECK(codes(px_of(limits::width_max) + Px{1}) == std::vector<std::string>{"limit-width-max"});
  CHECK(codes(px(1200), px_of(limits::page_side)).empty());
  CHECK(codes(px(1200), px_of(limits::page_side) + Px{1}) == std::vector<std::string>{"limit-page-side"});
}

TEST_CASE("all that is wrong with the options comes in one go", "[view]") {
  DrawOptions options;
  options.width = px(10);
  options.from = "someday";
  options.today = "2024-13";
  options.layout = "horizonal";
  const auto view = make_view(make_timeline(), options);
  CHECK(find_codes(view.diagnostics()) ==
        std::vector<std::string>{"limit-width-min", "bad-date", "bad-date", "unknown-layout"});
  CHECK(view.diagnostics().items().back().hints == std::vector<std::string>{"did you mean `horizontal`?"});
}

TEST_CASE("a range that ends before it begins is an error, one day is not", "[view]") {
  DrawOptions options;
  options.from = "2000";
  options.to = "1999";
  CHECK(find_codes(make_view(make_timeline(), options).diagnostics()) == std::vector<std::string>{"empty-range"});
  options.from = options.to = "2024-01-28";
  CHECK(make_view(make_timeline({options.from}), options));
}

TEST_CASE("what lies wholly outside the part to draw is left away", "[view]") {
  const Timeline timeline = make_timeline({"1890", "1899/1901", "1905", "1910/..", "1911"});
  DrawOptions options;
  options.from = "1900";
  options.to = "1910";
  const auto view = make_view(timeline, options);
  REQUIRE(view);
  std::vector<std::string> kept;
  for (const Event& event : view.value().timeline.events) kept.push_back(event.date.source);
  CHECK(kept == std::vector<std::string>{"1899/1901", "1905", "1910/.."});
  CHECK(view.diagnostics().empty());
}

TEST_CASE("events that the document's own axis leaves out are told", "[view]") {
  Timeline timeline = make_timeline({"1890", "1905", "1911"});
  timeline.axis.from = std::get<DateValue>(read_date("1900"));
  const auto one = make_view(timeline, {});
  REQUIRE(one.diagnostics().items().size() == 1);
  CHECK(one.diagnostics().items()[0].message == "1 event lies outside the axis and is not drawn");
  CHECK(one.diagnostics().items()[0].severity == Severity::warning);
  timeline.axis.to = std::get<DateValue>(read_date("1910"));
  CHECK(make_view(timeline, {}).diagnostics().items()[0].message == "2 events lie outside the axis and are not drawn");
}

TEST_CASE("eras and markers that the document's own axis leaves out are told too", "[view]") {
  Timeline timeline = make_timeline({"1905"});
  timeline.axis.from = std::get<DateValue>(read_date("1900"));
  for (const auto date : {"1800/1810", "1820/1830"}) {
    timeline.eras.emplace_back().date = std::get<DateValue>(read_date(date));
    timeline.markers.emplace_back().date = std::get<DateValue>(read_date("1905"));
  }
  const auto eras = make_view(timeline, {});
  REQUIRE(eras.diagnostics().items().size() == 1);
  CHECK(eras.diagnostics().items()[0].message == "2 eras lie outside the axis and are not drawn");
  timeline.markers[0].date = std::get<DateValue>(read_date("1850"));
  timeline.events.emplace_back().date = std::get<DateValue>(read_date("1860"));
  CHECK(make_view(timeline, {}).diagnostics().items()[0].message ==
        "1 event, 2 eras and 1 marker lie outside the axis and are not drawn");
}

TEST_CASE("an open end of the axis leaves nothing out", "[view]") {
  Timeline timeline = make_timeline({"1890", "1905", "2020"});
  timeline.axis.from = std::get<DateValue>(read_date("../1900"));
  timeline.axis.to = std::get<DateValue>(read_date("1900/.."));
  CHECK(make_view(timeline, {}).value().timeline.events.size() == 3);
}

TEST_CASE("a part without any event is an error", "[view]") {
  DrawOptions options;
  options.from = "2000";
  const auto view = make_view(make_timeline({"1905"}), options);
  REQUIRE_FALSE(view);
  CHECK(find_codes(view.diagnostics()) == std::vector<std::string>{"nothing-in-view"});
  CHECK(view.diagnostics().items()[0].message == "no event lies between `from` and `to`");
}

TEST_CASE("dates are written as the caller says, else the document, else in the language of its texts", "[view]") {
  struct Case {
    std::string option;
    std::string locale;
    std::string lang;
    std::string chosen;
  };
  const Case cases[] = {{"de", "fr", "ja", "de"},
                        {"", "fr", "ja", "fr"},
                        {"", "", "ja", "ja"},
                        {"", "", "", "en"},
                        {"en", "fr", "", "en"}};
  for (const Case& one : cases) {
    Timeline timeline = make_timeline();
    timeline.locale = one.locale;
    timeline.lang = one.lang;
    DrawOptions options;
    options.locale = one.option;
    const Result<View> view = make_view(timeline, options);
    REQUIRE(view);
    CHECK(view.value().locale->tag == one.chosen);
    CHECK(view.value().options.dates.locale == view.value().locale.get());
  }
}

TEST_CASE("an unknown locale is a mistake, an unknown language of the texts is English", "[view]") {
  Timeline timeline = make_timeline();
  timeline.lang = "tlh";
  const Result<View> view = make_view(timeline, {});
  REQUIRE(view);
  CHECK(view.value().options.dates.locale == nullptr);
  CHECK(view.diagnostics().empty());
  timeline.locale = "tlh";
  CHECK(find_codes(make_view(timeline, {}).diagnostics()) == std::vector<std::string>{"unknown-locale"});
}

TEST_CASE("a wished shape gives the height, unless the caller does", "[view]") {
  Timeline timeline = make_timeline();
  timeline.layout.aspect = 1.5;
  DrawOptions options;
  options.width = px(900);
  CHECK(make_view(timeline, options).value().options.height == px(600));
  options.height = px(500);
  CHECK(make_view(timeline, options).value().options.height == px(500));
}

TEST_CASE("rows without a calendar to cut at are told", "[view]") {
  Timeline timeline = make_timeline();
  timeline.layout.name = "wrapped";
  CHECK(make_view(timeline, {}).diagnostics().empty());
  timeline.axis.scale = ScaleKind::logarithmic;
  const auto view = make_view(timeline, {});
  REQUIRE(view);
  CHECK(find_codes(view.diagnostics()) == std::vector<std::string>{"not-wrapped"});
  CHECK(view.diagnostics().items()[0].message == "only a chronological axis can be cut into rows: one row is drawn");
  timeline.axis = {};
  timeline.axis.has_auto_breaks = true;
  CHECK(find_codes(make_view(timeline, {}).diagnostics()) == std::vector<std::string>{"no-breaks"});
}
