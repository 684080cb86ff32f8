// SPDX-License-Identifier: MIT
#include "layout/shared/extent.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

DateValue read(const std::string& text) { return std::get<DateValue>(read_date(text)); }

/// A century on 1000 px from x 100: a year is 10 px long.
struct Setting {
  Timeline timeline;
  Theme theme;
  FixedShaper shaper;
  ArrangeOptions options;

  Extent find(const std::string& date) { return find(read(date)); }
  Extent find(const DateValue& date) {
    const DateValue century = read("1400/1499");
    const Scale scale({century.start.lo.at, century.end.hi.at}, px(100), px(1100));
    return find_extent(Page{timeline, theme, shaper, options, px(100), px(1100), px(36)}, date, scale, px(30));
  }
};

void check_near(Px at, double expected) { CHECK(at.value() == Approx(expected).margin(0.6)); }

}  // namespace

TEST_CASE("a span is certain between its inner bounds and doubtful out to the outer ones", "[extent]") {
  const Extent extent = Setting().find("1420/1440");
  check_near(extent.outer_begin, 300);
  check_near(extent.begin, 310);
  check_near(extent.end, 500);
  check_near(extent.outer_end, 510);
  CHECK(extent.has_core());
  CHECK(extent.reach_begin() == extent.outer_begin);
  CHECK(extent.reach_end() == extent.outer_end);
}

TEST_CASE("an approximate end fades out beyond the bound, within the page", "[extent]") {
  const Extent extent = Setting().find("1420~/1440");
  CHECK(extent.fade_before == px(18));
  CHECK(extent.fade_after == Px{});
  CHECK(extent.reach_begin() == extent.outer_begin - px(18));
  check_near(Setting().find("1401~/1440").fade_before, 10);
}

TEST_CASE("an end that nobody knows stops at what is known, with room for its sign", "[extent]") {
  const Extent late = Setting().find("1420/");
  check_near(late.outer_begin, 300);
  check_near(late.outer_end, 310);
  CHECK_FALSE(late.has_core());
  check_near(late.reach_end(), 340);
  const Extent early = Setting().find("/1440");
  check_near(early.outer_begin, 500);
  check_near(early.outer_end, 510);
  CHECK_FALSE(early.has_core());
  check_near(early.reach_begin(), 470);
}

TEST_CASE("the sign of an unknown end stays on the page", "[extent]") {
  CHECK(Setting().find("1499/").reach_end() == px(1100));
  CHECK(Setting().find("/1400").reach_begin() == px(100));
}

TEST_CASE("an uncertain span has no certain part", "[extent]") {
  const Extent extent = Setting().find("1420?/1440");
  CHECK(extent.dashed);
  CHECK_FALSE(extent.has_core());
}

TEST_CASE("what goes on reaches the end of the view, or today", "[extent]") {
  Setting setting;
  CHECK(setting.find("1420/..").outer_end == px(1100));
  setting.options.today = read("1450");
  const Extent extent = setting.find("1420/..");
  check_near(extent.outer_end, 610);
  CHECK(extent.open_end);
  CHECK(setting.find("1460/..").outer_end == px(1100));
  check_near(setting.find("1420/1470").outer_end, 810);
}

TEST_CASE("what is doubtful beyond the view goes on there", "[extent]") {
  DateValue date = read("1410/1490");
  date.start.lo.at = read("1390").start.lo.at;
  date.end.hi.at = read("1510").end.hi.at;
  const Extent extent = Setting().find(date);
  CHECK(extent.open_start);
  CHECK(extent.outer_begin == px(100));
  check_near(extent.begin, 210);
  CHECK(extent.open_end);
  CHECK(extent.outer_end == px(1100));
}

TEST_CASE("an end that nobody knows has no sign where the span goes on beyond the view", "[extent]") {
  DateValue date = read("1420/");
  date.end.lo = {Bound::Kind::finite, read("1510").start.lo.at};
  const Extent extent = Setting().find(date);
  CHECK(extent.open_end);
  CHECK_FALSE(extent.unknown_end);
  CHECK(extent.reach_end() == px(1100));
}

TEST_CASE("a bar as long as the page gets shorter for its sign", "[extent]") {
  const Extent late = Setting().find("14XX/");
  CHECK(late.outer_begin == px(100));
  CHECK(late.reach_end() == px(1100));
  const Extent early = Setting().find("/14XX");
  CHECK(early.outer_end == px(1100));
  CHECK(early.reach_begin() == px(100));
}
