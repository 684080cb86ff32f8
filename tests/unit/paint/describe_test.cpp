// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"
#include "paint/describe.hpp"

using namespace chronodraw;

namespace {

Event make_event(const char* date, const char* title = "Something happens") {
  Event event;
  event.date = std::get<DateValue>(read_date(date));
  event.title = title;
  return event;
}

std::string describe(std::initializer_list<const char*> dates) {
  Timeline timeline;
  for (const char* date : dates) timeline.events.push_back(make_event(date));
  return describe_timeline(timeline);
}

}  // namespace

TEST_CASE("a timeline is described by its number of events and their reach", "[paint]") {
  CHECK(describe({"2003", "2020-01", "2024-01-28"}) == "Timeline of 3 events from 2003 to 28 January 2024");
  CHECK(describe({"2003"}) == "Timeline of 1 event, 2003");
  CHECK(describe({"2003", "2003"}) == "Timeline of 2 events, 2003");
  CHECK(describe({}) == "Timeline of 0 events");
}

TEST_CASE("the reach is that of the earliest start and the latest end", "[paint]") {
  CHECK(describe({"1990/2001", "1995"}) == "Timeline of 2 events from 1990 to 2001");
  CHECK(describe({"2003", "2011/.."}) == "Timeline of 2 events from 2003");
  CHECK(describe({"../2003", "2011"}) == "Timeline of 2 events until 2011");
}

TEST_CASE("a picture tells of its events by title, of a crowd by its groups", "[paint]") {
  Timeline timeline;
  timeline.groups = {Group{}, Group{}};
  timeline.groups[0].title = "Forces";
  timeline.groups[1].title = "Talks";
  for (int i = 0; i < 12; ++i) timeline.events.push_back(make_event("2003", i == 1 ? "" : "Strike"));
  const std::string few = describe_contents(timeline);
  CHECK(few.rfind("Timeline of 12 events, 2003: Strike; 2003; Strike; ", 0) == 0);
  timeline.events.push_back(make_event("2003"));
  CHECK(describe_contents(timeline) == "Timeline of 13 events, 2003: Forces; Talks");
  timeline.groups.clear();
  CHECK(describe_contents(timeline) == "Timeline of 13 events, 2003");
}

TEST_CASE("an event is described by its date in words and its title", "[paint]") {
  CHECK(describe_event(make_event("2024-01-28", "Formal talks begin")) == "28 January 2024: Formal talks begin");
  CHECK(describe_event(make_event("2003", "")) == "2003");
}

TEST_CASE("what replaces the printed date replaces it in words too", "[paint]") {
  Event event = make_event("2023", "Talks are raised");
  event.display = "last year";
  CHECK(describe_event(event) == "last year: Talks are raised");
  Marker marker{event.date, "Talks are raised", {}};
  marker.display = "last year";
  CHECK(describe_marker(marker) == "last year: Talks are raised");
}

TEST_CASE("eras and markers are described like events", "[paint]") {
  const DateValue date = std::get<DateValue>(read_date("2014"));
  CHECK(describe_era({date, "Fight against ISIS", {}}) == "2014: Fight against ISIS");
  CHECK(describe_marker({date, "It begins", {}}) == "2014: It begins");
}
