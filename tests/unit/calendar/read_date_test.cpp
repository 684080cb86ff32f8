// SPDX-License-Identifier: MIT
#include "calendar/read_date.hpp"

#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

struct Case {
  std::string text;
  std::string bounds;  ///< half open
};

void check(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(show(read_value(one.text)) == one.bounds);
  }
}

}  // namespace

TEST_CASE("a year, a month and a day keep their width", "[read_date]") {
  check({{"2003", "2003-01-01 2004-01-01"},
         {"0044", "0044-01-01 0045-01-01"},
         {"0000", "0000-01-01 0001-01-01"},
         {"-0043", "-0043-01-01 -0042-01-01"},
         {"2020-01", "2020-01-01 2020-02-01"},
         {"2020-12", "2020-12-01 2021-01-01"},
         {"2024-02-29", "2024-02-29 2024-03-01"},
         {"2000-02-29", "2000-02-29 2000-03-01"},
         {" 2024-01-28\t", "2024-01-28 2024-01-29"}});
  CHECK(read_value("2003").start.precision == Precision::year);
  CHECK(read_value("2020-01").start.precision == Precision::month);
  CHECK(read_value("2024-01-28").start.precision == Precision::day);
}

TEST_CASE("a time of day is placed in its zone, and floats as UTC without one", "[read_date]") {
  check({{"2024-01-28T09:30", "2024-01-28T09:30 2024-01-28T09:31"},
         {"2024-01-28T09:30:15", "2024-01-28T09:30:15 2024-01-28T09:30:16"},
         {"2024-01-28 09:30", "2024-01-28T09:30 2024-01-28T09:31"},
         {"2024-01-28T09:30Z", "2024-01-28T09:30 2024-01-28T09:31"},
         {"2024-01-28T09:30+01", "2024-01-28T08:30 2024-01-28T08:31"},
         {"2024-01-28T09:30+01:00", "2024-01-28T08:30 2024-01-28T08:31"},
         {"2024-01-28 09:30 -0330", "2024-01-28T13:00 2024-01-28T13:01"},
         {"2024-01-28T09:30 UTC", "2024-01-28T09:30 2024-01-28T09:31"},
         {"2024-01-28T24:00", "2024-01-29 2024-01-29T00:01"},
         {"2024-01-28T23:59:60Z", "2024-01-28T23:59:59 2024-01-29"},
         {"2024-01-28T09:30:15.75", "2024-01-28T09:30:15 2024-01-28T09:30:16"},
         {"28 January 2024, 09:30", "2024-01-28T09:30 2024-01-28T09:31"},
         {"28 January 2024 at 09:30", "2024-01-28T09:30 2024-01-28T09:31"}});
  CHECK_FALSE(read_value("2024-01-28T09:30").start.offset_minutes);
  CHECK(read_value("2024-01-28T09:30Z").start.offset_minutes == 0);
  CHECK(read_value("2024-01-28T09:30-03:30").start.offset_minutes == -210);
}

TEST_CASE("thirds of a month, year, decade and century", "[read_date]") {
  check({{"early 2011", "2011-01-01 2011-05-01"},
         {"mid 2011", "2011-05-01 2011-09-01"},
         {"mid-2011", "2011-05-01 2011-09-01"},
         {"late 2011", "2011-09-01 2012-01-01"},
         {"end of 2011", "2011-09-01 2012-01-01"},
         {"the end of 2011", "2011-09-01 2012-01-01"},
         {"beginning of 2011", "2011-01-01 2011-05-01"},
         {"start of 2011", "2011-01-01 2011-05-01"},
         {"Early January 2020", "2020-01-01 2020-01-11"},
         {"mid-January 2020", "2020-01-11 2020-01-21"},
         {"late 2020-02", "2020-02-21 2020-03-01"},
         {"early 1990s", "1990-01-01 1993-01-01"},
         {"mid-1990s", "1993-01-01 1997-01-01"},
         {"late 1990s", "1997-01-01 2000-01-01"},
         {"early 19th century", "1801-01-01 1834-01-01"},
         {"mid-19th century", "1834-01-01 1868-01-01"},
         {"late 19th century", "1868-01-01 1901-01-01"}});
  CHECK(read_value("end of 2011").start.third == Third::end);
  CHECK(read_value("late 2011").start.third == Third::late);
  CHECK(read_value("late January 2020").start.third_of == Precision::month);
}

TEST_CASE("spans with open, unknown and shortened ends", "[read_date]") {
  check(
      {{"2003/2011", "2003-01-01 2004-01-01 / 2011-01-01 2012-01-01"},
       {"2004-06/2004", "2004-06-01 2004-07-01 / 2004-01-01 2005-01-01"},
       {"2014/..", "2014-01-01 2015-01-01 / open open"},
       {"2014/", "2014-01-01 2015-01-01 / unknown unknown"},
       {"../1985", "open open / 1985-01-01 1986-01-01"},
       {"/1985", "unknown unknown / 1985-01-01 1986-01-01"},
       {"2014/now", "2014-01-01 2015-01-01 / open open"},
       {"2014 to the present", "2014-01-01 2015-01-01 / open open"},
       {"2016-09-01 - ongoing", "2016-09-01 2016-09-02 / open open"},
       {"2014 - ?", "2014-01-01 2015-01-01 / unknown unknown"},
       {"2003/end of 2011", "2003-01-01 2004-01-01 / 2011-09-01 2012-01-01"},
       {"1939-1945", "1939-01-01 1940-01-01 / 1945-01-01 1946-01-01"},
       {"1939\u20131945", "1939-01-01 1940-01-01 / 1945-01-01 1946-01-01"},
       {"between 1914 and 1918", "1914-01-01 1915-01-01 / 1918-01-01 1919-01-01"},
       {"from 1914 to 1918", "1914-01-01 1915-01-01 / 1918-01-01 1919-01-01"},
       {"since 2014", "2014-01-01 2015-01-01 / open open"},
       {"from 2014 on", "2014-01-01 2015-01-01 / open open"},
       {"until 1918", "open open / 1918-01-01 1919-01-01"},
       {"2024-01-28T09:30/2024-01-28T10:45", "2024-01-28T09:30 2024-01-28T09:31 / 2024-01-28T10:45 2024-01-28T10:46"}});
}

TEST_CASE("the shorter side of a range borrows from the longer one", "[read_date]") {
  check({{"4-9 January 2024", "2024-01-04 2024-01-05 / 2024-01-09 2024-01-10"},
         {"4 January - 9 February 2024", "2024-01-04 2024-01-05 / 2024-02-09 2024-02-10"},
         {"June 17-23, 2023", "2023-06-17 2023-06-18 / 2023-06-23 2023-06-24"},
         {"Jan-Mar 2020", "2020-01-01 2020-02-01 / 2020-03-01 2020-04-01"},
         {"490-479 BC", "-0489-01-01 -0488-01-01 / -0478-01-01 -0477-01-01"},
         {"1000-500 BC", "-0999-01-01 -0998-01-01 / -0499-01-01 -0498-01-01"},
         {"27 BC - AD 476", "-0026-01-01 -0025-01-01 / 0476-01-01 0477-01-01"},
         {"2024-01-28 09:30 - 11:00", "2024-01-28T09:30 2024-01-28T09:31 / 2024-01-28T11:00 2024-01-28T11:01"},
         {"Q1-Q3 2021", "2021-01-01 2021-04-01 / 2021-07-01 2021-10-01"}});
}

TEST_CASE("before and after leave one bound unknown", "[read_date]") {
  check({{"before 1450", "unknown 1450-01-01"},
         {"by 1450", "unknown 1451-01-01"},
         {"after 1450", "1451-01-01 unknown"},
         {"after 30 May 2021", "2021-05-31 unknown"}});
}

TEST_CASE("English month names in every usual order", "[read_date]") {
  for (const char* text :
       {"28 January 2024", "28th of January, 2024", "28 Jan. 2024", "January 28, 2024", "January 28th 2024",
        "JANUARY 28 2024", "2024 Jan 28", "28\u00a0January\u202f2024", "2024/01/28", "2024.1.28"}) {
    CAPTURE(text);
    CHECK(show(read_value(text)) == "2024-01-28 2024-01-29");
    CHECK(read_value(text).start.precision == Precision::day);
  }
  for (const char* text : {"Sept 2019", "Sep. 2019", "September 2019", "september of 2019", "2019 September"}) {
    CAPTURE(text);
    CHECK(show(read_value(text)) == "2019-09-01 2019-10-01");
  }
}

TEST_CASE("years before and after Christ have no year 0 between them", "[read_date]") {
  check({{"44 BC", "-0043-01-01 -0042-01-01"},
         {"44 B.C.", "-0043-01-01 -0042-01-01"},
         {"1 BCE", "0000-01-01 0001-01-01"},
         {"1 CE", "0001-01-01 0002-01-01"},
         {"AD 79", "0079-01-01 0080-01-01"},
         {"A.D. 79", "0079-01-01 0080-01-01"},
         {"500 CE", "0500-01-01 0501-01-01"},
         {"1,000 BCE", "-0999-01-01 -0998-01-01"},
         {"15 March 44 BC", "-0043-03-15 -0043-03-16"}});
}

TEST_CASE("decades, centuries, quarters, seasons, weeks and ordinal days", "[read_date]") {
  check({{"the 1990s", "1990-01-01 2000-01-01"},
         {"19th century", "1801-01-01 1901-01-01"},
         {"1st century BC", "-0099-01-01 0001-01-01"},
         {"1st century", "0001-01-01 0101-01-01"},
         {"2nd millennium BCE", "-1999-01-01 -0999-01-01"},
         {"Q3 2021", "2021-07-01 2021-10-01"},
         {"2021-Q3", "2021-07-01 2021-10-01"},
         {"H2 2021", "2021-07-01 2022-01-01"},
         {"summer 1969", "1969-06-01 1969-09-01"},
         {"winter of 1969", "1969-12-01 1970-03-01"},
         {"2021-W05", "2021-02-01 2021-02-08"},
         {"2020-W53-5", "2021-01-01 2021-01-02"},
         {"2020-366", "2020-12-31 2021-01-01"}});
}

TEST_CASE("deep time is as exact as its last digit", "[read_date]") {
  check({{"66 Ma", "-66498050-01-01 -65498050-01-01"},
         {"66.0 Ma", "-66048050-01-01 -65948050-01-01"},
         {"66 million years ago", "-66498050-01-01 -65498050-01-01"},
         {"13.8 Ga", "-13849998050-01-01 -13749998050-01-01"},
         {"5000 BP", "-3050-01-01 -3049-01-01"},
         {"Y-541000000", "-541000000-01-01 -540999999-01-01"}});
  const DateValue date = read_value("66 Ma");
  CHECK(date.start.precision == Precision::deep);
  CHECK(format_iso(*date.start.estimate) == "-65998050-01-01");
}

TEST_CASE("words and marks of doubt set flags and move no bound", "[read_date]") {
  for (const char* text : {"c. 1450", "c.1450", "ca. 1450", "circa 1450", "about 1450", "1450~", "~1450"}) {
    CAPTURE(text);
    const DateValue date = read_value(text);
    CHECK(show(date) == "1450-01-01 1451-01-01");
    CHECK(date.start.qualifiers.approximate != 0);
    CHECK(date.start.qualifiers.uncertain == 0);
  }
  CHECK(read_value("1450?").start.qualifiers == Qualifiers{Qualifiers::whole, 0});
  CHECK(read_value("1450%").start.qualifiers == Qualifiers{Qualifiers::whole, Qualifiers::whole});
  CHECK(read_value("possibly January 2020").start.qualifiers == Qualifiers{Qualifiers::whole, 0});
  CHECK(read_value("January 2020?").start.qualifiers == Qualifiers{Qualifiers::whole, 0});
}

TEST_CASE("words for now end a span and are no date of their own", "[read_date]") {
  for (const char* text : {"now", "today", "Present", "the present", "ongoing", "..", " now "}) {
    CAPTURE(text);
    CHECK(show(read_value(text)) == "open open");
    CHECK(std::holds_alternative<DateError>(read_date(text)));
  }
  CHECK(show(read_value("?")) == "unknown unknown");
}

TEST_CASE("the author's text is kept beside the value", "[read_date]") {
  CHECK(read_value(" c. 1450 ").source == "c. 1450");
  CHECK(read_value("4-9 January 2024").source == "4-9 January 2024");
}

TEST_CASE("a moment ends where it begins", "[read_date]") {
  const DateValue date = read_value("end of 2011");
  CHECK(date.kind == DateValue::Kind::moment);
  CHECK(date.end == date.start);
}
