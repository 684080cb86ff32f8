// SPDX-License-Identifier: MIT
#include "layout/shared/domain.hpp"

#include <catch2/catch.hpp>

#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

DateValue read(std::string_view text) { return std::get<DateValue>(read_date(text)); }

Timeline make_timeline(std::vector<std::string_view> dates) {
  Timeline timeline;
  for (const auto date : dates) timeline.events.emplace_back().date = read(date);
  return timeline;
}

Instant at(std::int64_t year, int month = 1, int day = 1) {
  return make_instant({{year, month, day}, 0, 0, 0}).value();
}

}  // namespace

TEST_CASE("the view holds every bound, with air", "[domain]") {
  const Domain domain = find_domain(make_timeline({"2003-05", "2010-02-03", "2006"}), {});
  CHECK(domain.from < at(2003, 5));
  CHECK(domain.to > at(2010, 2, 4));
}

TEST_CASE("a first year stands flush with the start of a long view", "[domain]") {
  CHECK(find_domain(make_timeline({"2003", "2024-01-28"}), {}).from == at(2003));
  CHECK(find_domain(make_timeline({"1203", "2024-01-28"}), {}).from < at(1203));
}

TEST_CASE("one date has room of its own precision on both sides", "[domain]") {
  const Domain domain = find_domain(make_timeline({"2003"}), {});
  CHECK(domain.from == at(2002));
  CHECK(domain.to == at(2004, 12, 31));  // 2004 is a day longer than 2003
}

TEST_CASE("an open end reaches today when today is given", "[domain]") {
  CHECK(find_domain(make_timeline({"2000/.."}), read("2030")).to > at(2030));
  CHECK(find_domain(make_timeline({"2000/2001"}), read("2030")).to < at(2010));
}

TEST_CASE("the document's axis decides where it speaks", "[domain]") {
  Timeline timeline = make_timeline({"2003", "2010"});
  timeline.axis.from = read("1990");
  timeline.axis.to = read("2020-06");
  CHECK(find_domain(timeline, {}) == Domain{at(1990), at(2020, 7)});
}

TEST_CASE("an open end of the axis follows from the events", "[domain]") {
  Timeline timeline = make_timeline({"2003-05", "2010-02"});
  const Domain natural = find_domain(timeline, {});
  timeline.axis.from = read("../2020");
  timeline.axis.to = read("2000/..");
  CHECK(find_domain(timeline, {}) == natural);
}

TEST_CASE("the widest view there can be holds its ends", "[domain]") {
  for (const auto& dates : {std::vector<std::string_view>{"Y-100000000000/Y100000000000"},
                            std::vector<std::string_view>{"Y-100000000000", "Y100000000000"}}) {
    const Timeline timeline = make_timeline(dates);
    const Domain domain = find_domain(timeline, {});
    CHECK(domain.from <= timeline.events.front().date.start.lo.at);
    CHECK(domain.to >= timeline.events.back().date.end.hi.at);
  }
}
