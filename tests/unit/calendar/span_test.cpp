// SPDX-License-Identifier: MIT
#include <algorithm>

#include "calendar/duration.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

DateValue read_span(std::string_view start, std::string_view end) {
  DateReading reading = make_span(read_value(start), read_value(end));
  if (const auto* error = std::get_if<DateError>(&reading)) FAIL(error->message);
  return std::get<DateValue>(reading);
}

std::string show_end(std::string_view start, std::string_view duration) {
  const DateReading reading = make_span_for(read_value(start), duration);
  if (const auto* error = std::get_if<DateError>(&reading)) return error->message;
  return show(std::get<DateValue>(reading).end);
}

DateError refuse_for(std::string_view start, std::string_view duration) {
  return std::get<DateError>(make_span_for(read_value(start), duration));
}

}  // namespace

TEST_CASE("two dates make one span", "[span]") {
  const DateValue date = read_span("2003", "end of 2011");
  CHECK(date.kind == DateValue::Kind::span);
  CHECK(show(date) == "2003-01-01 2004-01-01 / 2011-09-01 2012-01-01");
  CHECK(date.source == "2003/end of 2011");
  CHECK(show(read_span("2014", "now")) == "2014-01-01 2015-01-01 / open open");
  CHECK(show(read_span("2014", "?")) == "2014-01-01 2015-01-01 / unknown unknown");
}

TEST_CASE("an end before its start is refused with both texts", "[span]") {
  const auto error = std::get<DateError>(make_span(read_value("2012"), read_value("2010")));
  CHECK(error.message == "end `2010` is before start `2012`");
  CHECK(error.hint == "swap `start` and `end`, or correct one of them");
}

TEST_CASE("an end within its start is no error", "[span]") {
  CHECK(show(read_span("2004-06", "2004")) == "2004-06-01 2004-07-01 / 2004-01-01 2005-01-01");
  CHECK(std::holds_alternative<DateError>(make_span(read_value("2004-06"), read_value("2004-05"))));
}

TEST_CASE("a start or end is one date", "[span]") {
  const auto start = std::get<DateError>(make_span(read_value("2003/2005"), read_value("2010")));
  CHECK(start.message == "expected one date as the start, found a span `2003/2005`");
  const auto end = std::get<DateError>(make_span(read_value("2003"), read_value("[2010,2011]")));
  CHECK(end.message == "expected one date as the end, found a set of dates `[2010,2011]`");
}

TEST_CASE("durations move both bounds of the start by the calendar", "[span]") {
  const struct {
    std::string start;
    std::string duration;
    std::string end;
  } cases[] = {{"2020-01-31", "1 month", "2020-02-29 2020-03-01"},
               {"2020-01-30", "1 month", "2020-02-29 2020-03-01"},
               {"2019-02-28", "1 month", "2019-03-28 2019-03-29"},
               {"2020-02-29", "1 year", "2021-02-28 2021-03-01"},
               {"2024-01-28", "10 days", "2024-02-07 2024-02-08"},
               {"2024-01-28", "1 week", "2024-02-04 2024-02-05"},
               {"2020-01", "3 months", "2020-04-01 2020-05-01"},
               {"2020-02", "1 month", "2020-03-01 2020-04-01"},
               {"2003", "2 years 6 months", "2005-07-01 2006-07-01"},
               {"2003", "2 years, 6 months", "2005-07-01 2006-07-01"},
               {"2003", "P2Y6M", "2005-07-01 2006-07-01"},
               {"2024-01-28T09:30", "90 min", "2024-01-28T11:00 2024-01-28T11:01"},
               {"2024-01-28T09:30", "PT90M", "2024-01-28T11:00 2024-01-28T11:01"},
               {"2024-01-28T09:30", "1 hour and 30 minutes", "2024-01-28T11:00 2024-01-28T11:01"},
               {"2024-01-28T23:30", "1 h", "2024-01-29T00:30 2024-01-29T00:31"},
               {"2024-01-28", "P1Y2M3DT4H5M6S", "2025-03-31T04:05:06 2025-04-01T04:05:06"},
               {"2024-01-28", "P3W", "2024-02-18 2024-02-19"},
               {"1 BC", "1 year", "0001-01-01 0002-01-01"},
               {"early 2011", "1 year", "2012-01-01 2012-05-01"},
               {"1900", "2 decades", "1920-01-01 1921-01-01"}};
  for (const auto& one : cases) {
    CAPTURE(one.start, one.duration);
    CHECK(show_end(one.start, one.duration) == one.end);
  }
}

TEST_CASE("an end keeps the precision of its start, and loses a name that no longer fits", "[span]") {
  CHECK(format_date(std::get<DateValue>(make_span_for(read_value("2020-01"), "3 months"))) == "Jan\u2013Apr 2020");
  CHECK(format_date(std::get<DateValue>(make_span_for(read_value("early 2011"), "1 year"))) ==
        "Early 2011 \u2013 early 2012");
  CHECK(format_date(std::get<DateValue>(make_span_for(read_value("Q1 2021"), "1 month"))) ==
        "Q1 2021 \u2013 Feb\u2013Apr 2021");
}

TEST_CASE("what is no duration is refused", "[span]") {
  const std::string forms = "write `3 months`, `2 years 6 months`, `90 min` or `P3M`";
  for (const char* text :
       {"", "3", "months", "three months", "1.5 years", "P", "PT", "P3", "P1DT", "P3M2Y", "3 months 2"}) {
    CAPTURE(text);
    const DateError error = refuse_for("2003", text);
    const bool is_nothing = std::string_view{text} == "P" || std::string_view{text}.empty();
    CHECK(error.message ==
          (is_nothing ? "expected a duration longer than nothing, found `" : "expected a duration, found `") +
              std::string{text} + "`");
    if (!is_nothing) CHECK(error.hint == forms);
  }
  CHECK(refuse_for("2003", "3 moons").message == "unknown unit of time `moons`");
  CHECK(refuse_for("2003", "3 moons").column == 3);
  CHECK(refuse_for("2003", "0 days").message == "expected a duration longer than nothing, found `0 days`");
  CHECK(refuse_for("2003", "999999999999999 years").message == "the duration is out of range: `999999999999999 years`");
  CHECK(refuse_for("2003", "99999999999 years").message == "the end is out of range: `2003` and `99999999999 years`");
  CHECK(refuse_for("2003/2004", "3 months").message == "a duration needs one date as its start, found `2003/2004`");
}

TEST_CASE("the anchor is the estimate, else the middle", "[order]") {
  CHECK(format_iso(find_anchor(read_value("2003"))) == "2003-07-02T12:00");
  CHECK(format_iso(find_anchor(read_value("2024-01-28"))) == "2024-01-28T12:00");
  CHECK(format_iso(find_anchor(read_value("1950S2"))) == "1950-01-01");
  CHECK(format_iso(find_anchor(read_value("before 1450"))) == "1450-01-01");
  CHECK(format_iso(find_anchor(read_value("2014/.."))) == "2014-01-01");
  CHECK(format_iso(find_anchor(read_value("../1985"))) == "1986-01-01");
  CHECK(format_iso(find_anchor(read_value("2003/2004"))) == "2004-01-01T12:00");
}

TEST_CASE("the outer bounds are the first possible start and the last possible end", "[order]") {
  const DateValue date = read_value("2003/2011");
  CHECK(show(find_outer_start(date)) == "2003-01-01");
  CHECK(show(find_outer_end(date)) == "2012-01-01");
  CHECK(find_outer_end(read_value("2014/..")).kind == Bound::Kind::open);
}

TEST_CASE("dates are ordered by their first bound, then by the others", "[order]") {
  const std::string ordered[] = {"../2020", "66 Ma", "44 BC",     "0044",    "/1985",   "201X",
                                 "2014-01", "2014",  "2014/2015", "2014/..", "2014-02", "2020"};
  for (std::size_t i = 0; i < std::size(ordered); ++i) {
    for (std::size_t j = 0; j < std::size(ordered); ++j) {
      CAPTURE(ordered[i], ordered[j]);
      CHECK(is_before(read_value(ordered[i]), read_value(ordered[j])) == (i < j));
    }
  }
}
