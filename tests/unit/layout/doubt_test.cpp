// SPDX-License-Identifier: MIT
#include "layout/shared/doubt.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

/// 100 years on 1000 px: a year is 10 px long.
const DateValue century = std::get<DateValue>(read_date("1400/1499"));
const Scale scale({century.start.lo.at, century.end.hi.at}, px(0), px(1000));

DateValue read(const std::string& text) { return std::get<DateValue>(read_date(text)); }

Fade find(const std::string& text, Px least = least_mark_fade) { return find_fade({}, read(text).start, scale, least); }

}  // namespace

TEST_CASE("an approximate date fades over half of its coarsest marked component, within limits", "[doubt]") {
  struct Case {
    std::string text;
    double length;
  };
  for (const Case& one : {Case{"1450~", 6}, {"144X~", 36}, {"1450-06-~11", 6}, {"1450-~06-11", 6}}) {
    CAPTURE(one.text);
    CHECK(find(one.text).before.value() == Approx(one.length).margin(0.1));
    CHECK(find(one.text).after.value() == Approx(one.length).margin(0.1));
  }
  const Scale wide({century.start.lo.at, century.end.hi.at}, px(0), px(4000));  // a year is 40 px long
  CHECK(find_fade({}, read("1450~").start, wide, px(6)).before.value() == Approx(20).margin(0.1));
  CHECK(find_fade({}, read("~1450-06-11").start, wide, px(6)).before.value() == Approx(20).margin(0.1));
}

TEST_CASE("a tall bar fades for longer", "[doubt]") {
  CHECK(find("1450~", least_bar_fade).before.value() == Approx(18));
}

TEST_CASE("only approximate dates with bounds on view fade", "[doubt]") {
  CHECK(find("1450").before == Px{});
  CHECK(find("1450?").before == Px{});
  CHECK(find("1390~").before == Px{});
  CHECK(find("1510~").after == Px{});
}

TEST_CASE("an uncertain date is dashed, one of several is hollow, anything else is solid", "[doubt]") {
  struct Case {
    std::string text;
    Finish finish;
  };
  const std::vector<Case> cases{{"1450?", Finish::dashed},        {"1450%", Finish::dashed},
                                {"1450?/1460", Finish::dashed},   {"1450/1460?", Finish::dashed},
                                {"[1450,1460?]", Finish::dashed}, {"[1450,1460]", Finish::hollow},
                                {"{1450,1460}", Finish::solid},   {"1450~", Finish::solid},
                                {"1450-?06-11", Finish::dashed},  {"145X", Finish::solid}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(find_finish({}, read(one.text)) == one.finish);
  }
}

TEST_CASE("where doubt is to be told in words only, or not at all, none is drawn", "[doubt]") {
  for (const Uncertainty uncertainty : {Uncertainty::text, Uncertainty::off}) {
    Timeline timeline;
    timeline.uncertainty = uncertainty;
    CHECK(find_fade(timeline, read("1450~").start, scale, px(6)).before == Px{});
    CHECK_FALSE(has_dashes(timeline, read("1450?")));
    CHECK(find_finish(timeline, read("[1450,1460]")) == Finish::solid);
  }
}

TEST_CASE("a date is printed without its marks only where doubt is off", "[doubt]") {
  Timeline timeline;
  const DateValue date = read("1450%/1460~");
  CHECK(find_printed(timeline, date) == date);
  timeline.uncertainty = Uncertainty::text;
  CHECK(find_printed(timeline, date) == date);
  timeline.uncertainty = Uncertainty::off;
  CHECK(find_printed(timeline, date).start.qualifiers == Qualifiers{});
  CHECK(find_printed(timeline, date).end.qualifiers == Qualifiers{});
  CHECK(find_printed(timeline, read("[1450?,1460]")).members[0].qualifiers == Qualifiers{});
}
