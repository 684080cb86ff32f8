// SPDX-License-Identifier: MIT
// Every kind of scale: where it puts what, and that it never falls.
#include "layout/scale/make_scale.hpp"

#include <catch2/catch.hpp>

#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"
#include "layout/scale/binary_log.hpp"
#include "layout/scale/find_breaks.hpp"
#include "layout/scale/find_log_unit.hpp"
#include "layout/scale/retime.hpp"
#include "layout/shared/domain.hpp"

using namespace chronodraw;

namespace {

constexpr std::int64_t year = 31'556'952;

DateValue read(std::string_view text) { return std::get<DateValue>(read_date(text)); }

Timeline make_timeline(ScaleKind scale, const std::vector<std::string_view>& dates) {
  Timeline timeline;
  timeline.axis.scale = scale;
  for (const std::string_view date : dates) {
    Event& event = timeline.events.emplace_back();
    event.date = read(date);
    event.title = date;
    if (event.date.is_span()) event.kind = EventKind::span;
  }
  return timeline;
}

Instant at(std::int64_t y, int month = 1, int day = 1) { return make_instant({{y, month, day}, 0, 0, 0}).value(); }

/// 1,000 instants from end to end; no position falls or leaves the axis.
void check_monotone(const Scale& scale) {
  const Domain& view = scale.domain();
  const std::int64_t step = (view.to.seconds - view.from.seconds) / 1'000;
  Px before = scale.begin();
  for (std::int64_t i = -1; i <= 1'001; ++i) {
    const Px here = scale.at({view.from.seconds + i * step});
    REQUIRE(here >= before);
    REQUIRE(here <= scale.end());
    before = here;
  }
}

const std::vector<std::vector<std::string_view>>& list_timelines() {
  static const std::vector<std::vector<std::string_view>> timelines{
      {"2003"},
      {"2003", "2003"},
      {"1914-08-08", "1916-08-30", "2019-02", "2022-03-05"},
      {"4540 Ma", "66 Ma", "300 ka", "44 BCE", "1969-07-20"},
      {"Y-99999999999", "2000", "Y99999999999"},
      {"2024-01-28T09:00:00", "2024-01-28T09:00:01", "2024-01-29"},
      {"1450~", "before 1460", "1470/..", "2003/2011", "[1473,1474]", "/1480"}};
  return timelines;
}

}  // namespace

TEST_CASE("no scale ever falls or leaves its axis", "[scale]") {
  for (const ScaleKind kind : {ScaleKind::chronological, ScaleKind::relative, ScaleKind::logarithmic,
                               ScaleKind::sequential, ScaleKind::interim}) {
    for (const auto& dates : list_timelines()) {
      Timeline timeline = make_timeline(kind, dates);
      timeline.axis.has_auto_breaks = true;
      if (is_retimed(kind)) timeline = make_retimed(timeline, {}, {}).timeline;
      for (const double width : {60.0, 600.0, 2'400.0}) {
        INFO("scale " << static_cast<int>(kind) << ", from " << dates.front());
        check_monotone(make_scale(timeline, find_domain(timeline, {}), {px(44), px(44 + width), px(70)}));
      }
    }
  }
}

TEST_CASE("the binary logarithm is exact at powers of two and never falls", "[scale]") {
  constexpr std::int64_t one = std::int64_t{1} << log_bits;
  CHECK(find_binary_log(1) == 0);
  CHECK(find_binary_log(2) == one);
  CHECK(find_binary_log(std::int64_t{1} << 62) == 62 * one);
  CHECK(static_cast<double>(find_binary_log(10)) / one == Approx(3.321928).margin(1e-6));
  std::int64_t before = -1;
  for (std::int64_t value = 1; value < 5'000; ++value) {
    REQUIRE(find_binary_log(value) >= before);
    before = find_binary_log(value);
  }
}

TEST_CASE("a logarithmic scale gives every decade the same length", "[scale]") {
  Timeline timeline = make_timeline(ScaleKind::logarithmic, {"1 Ma", "2017-01-01", "2025-12-31"});
  timeline.axis.to = read("2025-12-31");
  const Domain view = find_domain(timeline, {});
  CHECK(find_log_unit(timeline, view) == year);
  const Scale scale = make_scale(timeline, view, {px(0), px(1'000)});
  const auto find_place = [&](std::int64_t years) { return scale.at({view.to.seconds - years * year}).value(); };
  const double decade = find_place(10'000) - find_place(100'000);
  CHECK(decade == Approx(find_place(1'000) - find_place(10'000)).epsilon(0.01));
  CHECK(decade > 100);
  CHECK(scale.at(view.to) < px(1'000));
}

TEST_CASE("a sequence stands at even distances, whatever its dates", "[scale]") {
  const Timeline timeline = make_timeline(ScaleKind::sequential, {"1796-05-14", "1967", "1977-10-26", "1977-10-26"});
  const Retimed retimed = make_retimed(timeline, {}, {});
  REQUIRE(retimed.moments.size() == 3);
  const Scale scale = make_scale(retimed.timeline, find_domain(retimed.timeline, {}), {px(0), px(1'000)});
  const auto find_place = [&](std::size_t i) { return scale.at(find_anchor(retimed.timeline.events[i].date)); };
  CHECK((find_place(2) - find_place(1)).value() == Approx((find_place(1) - find_place(0)).value()).margin(0.01));
  CHECK(find_place(2) == find_place(3));
  CHECK(retimed.timeline.events[1].display == "1967");
}

TEST_CASE("a year in a sequence is a moment like a day, and a span has two", "[scale]") {
  const Timeline timeline = make_timeline(ScaleKind::sequential, {"2003", "2003/2011", "2004-05-06"});
  const Retimed retimed = make_retimed(timeline, {}, {});
  CHECK(retimed.moments.size() == 4);
  const DateValue& point = retimed.timeline.events[0].date;
  CHECK(point.start.lo == point.start.hi);
  const DateValue& span = retimed.timeline.events[1].date;
  CHECK(span.start.lo.at == Instant{0});
  CHECK(span.end.hi.at == Instant{3 * sequence_step});
}

TEST_CASE("what lies between two moments of a sequence keeps its place between them", "[scale]") {
  Timeline timeline = make_timeline(ScaleKind::sequential, {"1900-01-01", "2000-01-01"});
  timeline.eras.push_back({read("1910/1989"), "An era", {}});
  const Retimed retimed = make_retimed(timeline, {}, {});
  const DateValue& era = retimed.timeline.eras.front().date;
  CHECK(era.start.lo.at.seconds > 0);
  CHECK(era.start.lo.at < era.end.hi.at);
  CHECK(era.end.hi.at.seconds < sequence_step);
}

TEST_CASE("a view cuts a sequence, and what goes on beyond it stays open", "[scale]") {
  Timeline timeline = make_timeline(ScaleKind::sequential, {"1900/2000", "1950-02-03", "1960-02-03"});
  timeline.axis.from = read("1940");
  const Retimed retimed = make_retimed(timeline, {}, {});
  CHECK(retimed.moments.size() == 3);
  CHECK(retimed.timeline.events[0].date.start.lo.kind == Bound::Kind::open);
  CHECK_FALSE(retimed.timeline.axis.from);
}

TEST_CASE("every group counts from its first event or from the zero it was given", "[scale]") {
  Timeline timeline = make_timeline(ScaleKind::relative, {"1990-03-01", "1995-03-01", "2001-01-01", "2002-06-01"});
  timeline.groups = {{"A", {}}, {"B", {}}};
  timeline.groups[1].zero = at(2000);
  for (std::size_t i = 0; i < 4; ++i) timeline.events[i].group = i < 2 ? 0 : 1;
  const Retimed retimed = make_retimed(timeline, {}, {});
  CHECK(retimed.timeline.events[0].date.start.lo.at == Instant{0});
  CHECK(retimed.timeline.events[2].date.start.lo.at == Instant{at(2001).seconds - at(2000).seconds});
  CHECK(retimed.timeline.events[3].display == "1 Jun 2002");
}

TEST_CASE("what goes on in a relative picture stops today", "[scale]") {
  const Timeline timeline = make_timeline(ScaleKind::relative, {"2010-01-01/.."});
  const DateValue date = make_retimed(timeline, read("2011-01-01"), {}).timeline.events[0].date;
  CHECK(date.end.hi.at == Instant{366 * seconds_per_day});
  CHECK(make_retimed(timeline, {}, {}).timeline.events[0].date.end.hi.kind == Bound::Kind::open);
}

TEST_CASE("a long empty stretch is left out, to round dates inside it", "[breaks]") {
  Timeline timeline = make_timeline(ScaleKind::chronological, {"1914-08-08", "1915", "1916-08-30", "2019-02", "2022"});
  timeline.axis.has_auto_breaks = true;
  const Domain view = find_domain(timeline, {});
  const std::vector<AxisBreak> breaks = find_breaks(timeline, view);
  REQUIRE(breaks.size() == 1);
  CHECK(breaks[0].left_out == Domain{at(1917), at(2018)});
  CHECK(breaks[0].range.source == "1917/2017");
  const Scale scale = make_scale(timeline, view, {px(0), px(1'000), px(60)});
  REQUIRE(scale.course().gaps.size() == 1);
  CHECK(scale.course().gaps[0].end - scale.course().gaps[0].begin == px(60));
  const Px before = scale.at(at(1916)) - scale.at(at(1915));
  CHECK(before.value() == Approx((scale.at(at(2020)) - scale.at(at(2019))).value()).margin(0.1));
}

TEST_CASE("nothing is left out where it would not free a quarter, or where something lasts", "[breaks]") {
  const std::vector<std::vector<std::string_view>> timelines{
      {"1900", "1910", "1920", "1930", "1940"},               // even
      {"1900", "1901", "1980", "1900/1985"},                  // a span across
      {"1900", "1901", "1902", "2000", "1901/.."},            // open across
      {"1900", "1995", "2000/2900", "2901", "2902", "2903"},  // long, but a small share
  };
  for (const auto& dates : timelines) {
    Timeline timeline = make_timeline(ScaleKind::chronological, dates);
    timeline.axis.has_auto_breaks = true;
    CHECK(find_breaks(timeline, find_domain(timeline, {})).empty());
  }
}

TEST_CASE("the bounds of an era are not left out", "[breaks]") {
  Timeline timeline = make_timeline(ScaleKind::chronological, {"1900", "1901", "1902", "2000"});
  timeline.axis.has_auto_breaks = true;
  CHECK_FALSE(find_breaks(timeline, find_domain(timeline, {})).empty());
  timeline.eras.push_back({read("1901/1950"), "An era", {}});
  for (const AxisBreak& one : find_breaks(timeline, find_domain(timeline, {}))) {
    CHECK((one.left_out.from >= at(1951) || one.left_out.to <= at(1951)));
  }
}

TEST_CASE("breaks that were asked for are drawn as they were written, within the view", "[breaks]") {
  Timeline timeline = make_timeline(ScaleKind::chronological, {"1900", "2000"});
  timeline.axis.breaks = {read("1850/1860"), read("1910/1940"), read("1950-03/1990")};
  const std::vector<AxisBreak> breaks = find_breaks(timeline, find_domain(timeline, {}));
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].left_out == Domain{at(1910), at(1941)});
  CHECK(breaks[1].left_out == Domain{at(1950, 3), at(1991)});
  timeline.axis.scale = ScaleKind::logarithmic;
  CHECK(find_breaks(timeline, find_domain(timeline, {})).empty());
}

TEST_CASE("on a short axis breaks share what half of it can hold", "[breaks]") {
  Timeline timeline = make_timeline(ScaleKind::chronological, {"1900", "2000"});
  timeline.axis.breaks = {read("1910/1920"), read("1930/1940"), read("1950/1960"), read("1970/1980")};
  const Scale scale = make_scale(timeline, find_domain(timeline, {}), {px(0), px(80), px(60)});
  REQUIRE(scale.course().gaps.size() == 4);
  CHECK(scale.course().gaps[0].end - scale.course().gaps[0].begin == px(10));
  check_monotone(scale);
}
