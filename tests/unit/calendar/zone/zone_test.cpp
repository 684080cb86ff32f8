// SPDX-License-Identifier: MIT
#include <filesystem>

#include "base/files.hpp"
#include "calendar/civil.hpp"
#include "calendar/zone/local_time.hpp"
#include "calendar/zone/read_tzif.hpp"
#include "calendar/zone/rule.hpp"
#include "calendar/zone/settle.hpp"
#include "unit/calendar/date_texts.hpp"
#include "unit/calendar/habit_texts.hpp"

using namespace chronodraw;

namespace {

Instant at(std::int64_t year, int month, int day, int hour) { return *make_instant({{year, month, day}, hour, 0, 0}); }

DateError refuse_zone(std::string_view name, const std::filesystem::path& database = zone_database) {
  const ZoneReading zone = find_zone(name, database);
  REQUIRE(std::holds_alternative<DateError>(zone));
  return std::get<DateError>(zone);
}

std::string read_berlin() { return read_file(std::filesystem::path(zone_database) / "Europe/Berlin").value(); }

}  // namespace

TEST_CASE("rules of POSIX are read whole or not at all", "[zone]") {
  const auto berlin = read_rule("CET-1CEST,M3.5.0,M10.5.0/3");
  REQUIRE(berlin);
  CHECK(berlin->standard_offset == 3'600);
  CHECK(berlin->summer_offset == 7'200);
  CHECK(berlin->summer_ends.seconds == 10'800);
  CHECK(read_rule("<+0330>-3:30")->standard_offset == 12'600);
  CHECK(read_rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")->summer_begins.seconds == -3'600);
  CHECK(read_rule("IST-1GMT0,M10.5.0,M3.5.0/1")->summer_offset == 0);
  CHECK(read_rule("EST5EDT,J60/2:30:15,300")->summer_begins.seconds == 9'015);
  for (const char* text : {"", "C1", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
                           "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0x",
                           "CET-1CEST,J0,J365", "CET-1CEST,366,1", "<+03-3", "CET-200"}) {
    CAPTURE(text);
    CHECK_FALSE(read_rule(text));
  }
}

TEST_CASE("days of the year in rules count 29 February or not", "[zone]") {
  const auto rule = read_rule("EST5EDT,J60/0,60/0");
  REQUIRE(rule);
  CHECK(find_rule_transitions(*rule, 2024)[0].at == at(2024, 3, 1, 5));
  CHECK(find_rule_transitions(*rule, 2024)[1].at == at(2024, 3, 1, 4));
  CHECK(find_rule_transitions(*rule, 2023)[1].at == at(2023, 3, 2, 4));
}

TEST_CASE("summer in the south spans the new year", "[zone]") {
  const auto rule = read_rule("AEST-10AEDT,M10.1.0,M4.1.0/3");
  CHECK(find_offset(*rule, at(2050, 1, 1, 0)) == 39'600);
  CHECK(find_offset(*rule, at(2050, 7, 1, 0)) == 36'000);
  CHECK(find_offset(*rule, at(2050, 12, 31, 23)) == 39'600);
}

TEST_CASE("a zone knows its summers long after its last transition", "[zone]") {
  const Zone berlin = read_zone("Europe/Berlin");
  CHECK(find_offset(berlin, at(2037, 7, 1, 0)) == 7'200);
  CHECK(find_offset(berlin, at(2038, 7, 1, 0)) == 7'200);
  CHECK(find_offset(berlin, at(2500, 7, 1, 0)) == 7'200);
  CHECK(find_offset(berlin, at(2500, 1, 1, 0)) == 3'600);
  CHECK(find_next_transition(berlin, at(2050, 1, 1, 0))->at == at(2050, 3, 27, 1));
}

TEST_CASE("before 1900 the clocks of a zone never change", "[zone]") {
  const Zone berlin = read_zone("Europe/Berlin");
  CHECK(berlin.first_offset == 3'600);
  CHECK(find_offset(berlin, at(1850, 1, 1, 0)) == 3'600);
  CHECK(berlin.transitions.front().at >= at(1900, 1, 1, 0));
  CHECK(read_zone("America/New_York").first_offset == -18'000);
}

TEST_CASE("names that are no zone are refused with what was meant", "[zone]") {
  CHECK(refuse_zone("Europe/Berln").hint == "did you mean `Europe/Berlin`?");
  CHECK(refuse_zone("europe/berlin").hint == "did you mean `Europe/Berlin`?");
  CHECK(refuse_zone("Berlin").hint == "did you mean `Europe/Berlin`?");
  CHECK(refuse_zone("CET").message == "expected a time zone by its full name, found the abbreviation `CET`");
  CHECK(refuse_zone("EST").hint == "write `America/New_York`, or times with their offset: `-05:00`");
  for (const char* name : {"", "/etc/passwd", "../zoneinfo/UTC", "Europe/../Europe/Berlin", "Europe//Berlin", "Europe/",
                           "right/Europe/Berlin", "posixrules", "Europe/Ber lin", "zone1970.tab"}) {
    CAPTURE(name);
    CHECK(refuse_zone(name).message == "expected the name of a time zone, found `" + std::string{name} + "`");
  }
  CHECK(refuse_zone("Europe").message == "unknown time zone `Europe`");
}

TEST_CASE("without a database the sentence says what to install", "[zone]") {
  const DateError error = refuse_zone("Europe/Berlin", "/nonexistent");
  CHECK(error.message == "time zone database missing: cannot look up `Europe/Berlin`");
  CHECK(error.hint.find("tzdata") != std::string::npos);
  CHECK(std::holds_alternative<Zone>(find_zone("UTC", "/nonexistent")));
}

TEST_CASE("a damaged zone file is refused at every length", "[zone]") {
  const std::string bytes = read_berlin();
  REQUIRE(read_tzif(bytes, "x"));
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(read_tzif(bytes.substr(0, size), "x"));
}

TEST_CASE("a zone file with any one byte changed is read or refused, never worse", "[zone]") {
  const std::string bytes = read_berlin();
  int refused = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    for (const char c : {'\0', '\x7f', '\xff'}) {
      std::string changed = bytes;
      changed[i] = c;
      refused += read_tzif(changed, "x") ? 0 : 1;
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("settling and unsettling give every local day back", "[zone]") {
  for (const char* name : {"Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo", "America/Havana"}) {
    const Zone zone = read_zone(name);
    for (std::int64_t day = find_day_number({1995, 1, 1}); day < find_day_number({2024, 1, 1}); ++day) {
      Endpoint endpoint;
      endpoint.precision = Precision::day;
      endpoint.lo.at.seconds = day * seconds_per_day;
      endpoint.hi.at.seconds = (day + 1) * seconds_per_day;
      if (std::string_view{name} == "Pacific/Apia" && day == find_day_number({2011, 12, 30})) continue;  // was none
      Endpoint settled = endpoint;
      settle(settled, zone);
      if (unsettle(settled, zone) == endpoint) continue;
      CAPTURE(name, day);
      CHECK(unsettle(settled, zone) == endpoint);
    }
  }
}

TEST_CASE("what a reading may have missed is told", "[cautions]") {
  const DateHabits berlin = make_habits("Europe/Berlin");
  const auto twice = list_cautions(std::get<DateValue>(read_date("2024-10-27T02:30", berlin)));
  REQUIRE(twice.size() == 1);
  CHECK(twice[0].message == "the clocks show `2024-10-27T02:30` twice on that day: the first is meant");
  CHECK(list_cautions(std::get<DateValue>(read_date("2024-10-27T03:30", berlin))).empty());
  CHECK(list_cautions(read_value("2024-10-27T02:30[Europe/Berlin]")).size() == 1);
  const auto season = list_cautions(read_value("since 2021-22"));
  REQUIRE(season.size() == 1);
  CHECK(season[0].message == "`2021-22` is read as a season of that year");
  CHECK(season[0].column == 7);
  CHECK(season[0].hint == "write `2021/2022` if the years to 2022 are meant");
  for (const char* text : {"2001-21", "1969-22", "summer 2021", "2021-33", "2021"}) {
    CAPTURE(text);
    CHECK(list_cautions(read_value(text)).empty());
  }
}
