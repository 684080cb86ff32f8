// SPDX-License-Identifier: MIT
#include "calendar/format_date.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

constexpr const char* day_first = "events: [{date: 03/01/2020, title: A}]\n";

std::string load_first(const std::string& text, const LoadOptions& options = {}) {
  const Timeline timeline = load_yaml(text, options);
  return format_iso(timeline.events.at(0).date.start.lo.at);
}

/// The printed date of an event given in flow style.
std::string print_event(const std::string& keys) {
  return format_date(load_yaml("- {title: A, " + keys + "}\n").events.at(0).date);
}

std::string show_inner(const std::string& keys) {
  const DateValue date = load_yaml("- {title: A, " + keys + "}\n").events.at(0).date;
  return format_iso(date.start.hi.at) + " " + format_iso(date.end.lo.at);
}

}  // namespace

TEST_CASE("a document says in what order its numbers stand, and the caller may say otherwise", "[habits]") {
  CHECK(load_codes(day_first) == "bad-date");
  CHECK(load_first(std::string{"date-order: dmy\n"} + day_first) == "2020-01-03");
  CHECK(load_first(std::string{"date_order: mdy\n"} + day_first) == "2020-03-01");
  LoadOptions options;
  options.date_order = DateOrder::dmy;
  CHECK(load_first(std::string{"date-order: mdy\n"} + day_first, options) == "2020-01-03");
  CHECK(load_codes(std::string{"date-order: myd\n"} + day_first) == "bad-choice bad-date");
}

TEST_CASE("a document's zone holds for all its dates, and the caller's wins", "[habits]") {
  const std::string text = "tz: Europe/Berlin\nevents: [{date: 2024-07-01T12:00, title: A}]\n";
  CHECK(load_first(text) == "2024-07-01T10:00");
  CHECK(load_yaml(text).habits.zone.name == "Europe/Berlin");
  LoadOptions options;
  options.timezone = "America/New_York";
  CHECK(load_first(text, options) == "2024-07-01T16:00");
  CHECK(load_first("- {date: 2024-07-01T12:00, title: A}\n", options) == "2024-07-01T16:00");
  CHECK(load_codes("timezone: Europe/Berln\nevents: [{date: 2003, title: A}]\n") == "bad-timezone");
  options.timezone = "Nowhere";
  CHECK(load_codes("- {date: 2003, title: A}\n", options) == "bad-timezone");
}

TEST_CASE("an event may count in a calendar of its own", "[habits]") {
  CHECK(load_first("calendar: julian\nevents: [{date: 1066-10-14, title: A}]\n") == "1066-10-20");
  CHECK(load_first("- {date: 1066-10-14, title: A, calendar: julian}\n") == "1066-10-20");
  CHECK(load_first("calendar: julian\nevents: [{date: 1917-11-07, title: A, calendar: gregorian}]\n") == "1917-11-07");
  CHECK(print_event("date: 1066-10-14, calendar: julian") == "14 Oct 1066");
}

TEST_CASE("hemisphere and first day of the week reach the dates", "[habits]") {
  CHECK(load_first("hemisphere: south\nevents: [{date: 2001-22, title: A}]\n") == "2001-12-01");
  CHECK(load_first("week-start: sunday\nevents: [{date: week 5 2021, title: A}]\n") == "2021-01-24");
  LoadOptions options;
  options.week_start = 1;
  CHECK(load_first("week_start: sunday\nevents: [{date: week 5 2021, title: A}]\n", options) == "2021-02-01");
}

TEST_CASE("events without a date are left out only where that was asked for", "[habits]") {
  const std::string text =
      "- {date: 2003, title: A}\n- {title: B}\n- {date: TBA, title: C}\n- {date: \"\", title: D}\n";
  LoadOptions options;
  options.undated = Undated::skip;
  CHECK(load_yaml(text, options).events.size() == 1);
  CHECK(load_codes(text, options) == "undated undated undated");
  CHECK(load_codes("- {date: nonsense, title: A}\n- {date: 2003, title: B}\n", options) == "bad-date");
  CHECK(load_codes("- {title: A}\n- {title: B}\n", options) == "no-dates");
  CHECK(load_codes(text) == "missing-date bad-date bad-date");
}

TEST_CASE("a warning tells what a reading may have missed", "[habits]") {
  CHECK(load_codes("- {date: 2021-22, title: A}\n") == "doubtful-date");
  CHECK(load_codes("tz: Europe/Berlin\nevents: [{date: 2024-10-27T02:30, title: A}]\n") == "doubtful-date");
  CHECK(load_codes("tz: Europe/Berlin\nevents: [{date: 2024-03-31T02:30, title: A}]\n") == "bad-date");
}

TEST_CASE("a time beside a date is the time of that day", "[when]") {
  CHECK(print_event("date: 2024-01-28, time: '09:30'") == "09:30, 28 Jan 2024");
  CHECK(print_event("date: 2024-01-28, start_time: '09:30', end: 2024-01-28, end_time: '11:00'") ==
        "09:30\u201311:00, 28 Jan 2024");
  CHECK(print_event("time: 2024-01-28") == "28 Jan 2024");
  CHECK(load_codes("- {date: 2024-01, time: '09:30', title: A}\n") == "bad-date");
  CHECK(load_codes("- {date: 2024-01-28, time: noon, title: A}\n") == "bad-date");
  CHECK(load_codes("- {date: 2024-01-28, time: '25:30', title: A}\n") == "bad-date");
}

TEST_CASE("inner bounds are the author's, or refused where they contradict the outer ones", "[when]") {
  CHECK(show_inner("start: 2003, end: 2011, latest-start: 2005, earliestEnd: 2009") == "2006-01-01 2009-01-01");
  CHECK(load_codes("- {start: 2003, end: 2011, latestStart: 2001, title: A}\n") == "contradictory-bounds");
  CHECK(load_codes("- {start: 2003, end: 2011, earliest_end: 2012, title: A}\n") == "contradictory-bounds");
  CHECK(load_codes("- {start: 2003, end: 2011, latest-start: 2012, title: A}\n") == "contradictory-bounds");
  CHECK(load_codes("- {date: 2003, latest-start: 2004, title: A}\n") == "contradictory-bounds");
  CHECK(load_codes("- {date: 2003/2005, latest-start: 2004, throughout: true, title: A}\n") == "contradictory-bounds");
}

TEST_CASE("what lasted throughout fills its bounds and prints as before", "[when]") {
  CHECK(show_inner("date: 2003, throughout: true") == "2003-01-01T00:00:01 2003-12-31T23:59:59");
  CHECK(show_inner("date: 2003/2005, throughout: true") == "2003-01-01T00:00:01 2005-12-31T23:59:59");
  CHECK(print_event("date: 2003, throughout: true") == "2003");
  CHECK(print_event("date: 2003/2005, throughout: true") == "2003\u20132005");
  CHECK(load_yaml("- {date: 2003, throughout: true, title: A}\n").events.at(0).kind == EventKind::span);
}
