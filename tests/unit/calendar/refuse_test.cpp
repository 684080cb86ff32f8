// SPDX-License-Identifier: MIT
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

struct Case {
  std::string text;
  std::string message;
  int column;
  std::string hint;
};

const std::string usual = "write `2024-01-28`, `2024-01`, `2024` or `28 January 2024`";
const std::string order = "write year, month, day in that order: `2024-01-28`";
const std::string clock_form = "write a time of the 24-hour clock: `2024-01-28T09:30`";
const std::string itself = "write the date itself, as in `2024-01-28`";
const std::string reach = "years go from -100,000,000,000 to 100,000,000,000 (limit `year`)";

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const DateError error = read_refusal(one.text);
    CHECK(error.message == one.message);
    CHECK(error.column == one.column);
    CHECK(error.hint == one.hint);
  }
}

}  // namespace

TEST_CASE("day-first and month-first dates are refused with what they could mean", "[refuse]") {
  check({{"03/01/2020", "expected the year first, found `03/01/2020`", 1,
          "write `2020-01-03` for 3 January or `2020-03-01` for 1 March"},
         {"13/01/2020", "expected the year first, found `13/01/2020`", 1, "write `2020-01-13`"},
         {"01/13/2020", "expected the year first, found `01/13/2020`", 1, "write `2020-01-13`"},
         {"28.01.2024", "expected the year first, found `28.01.2024`", 1, "write `2024-01-28`"},
         {"28-01-2024", "expected the year first, found `28-01-2024`", 1, "write `2024-01-28`"},
         {"5/5/2020", "expected the year first, found `5/5/2020`", 1, "write `2020-05-05`"},
         {"40/40/2020", "expected the year first, found `40/40/2020`", 1, order},
         {"03/01/20", "expected a year of four digits, found `03/01/20`", 1, order},
         {"3.1.20", "expected a year of four digits, found `3.1.20`", 1, order},
         {"03/2020", "expected the year first, found `03/2020`", 1, "write `2020-03`"},
         {"2011/12", "expected a whole date on both sides, found `2011/12`", 1,
          "write `2011-12` for the month or `2011/2012` for the span of years"},
         {"2020/03", "expected a whole date on both sides, found `2020/03`", 1, "write `2020-03` for the month"},
         {"1914\u201318", "expected a whole date on both sides, found `1914\u201318`", 1,
          "write `1914/1918` for the span of years"},
         {"1939-45", "expected a month from 01 to 12, found `45`", 6, "write `1939/1945` for a span of years"}});
}

TEST_CASE("two times with a hyphen between are hours or an offset, so neither is guessed", "[refuse]") {
  check(
      {{"2017-01-01 09:30-11:30", "`09:30-11:30` has two readings", 12,
        "write `2017-01-01T09:30/2017-01-01T11:30` for the hours between, or `2017-01-01T09:30-11:30` for a time west "
        "of Greenwich"},
       {"1 January 2017, 09:30 -05:00", "`09:30 -05:00` has two readings", 17,
        "write `2017-01-01T09:30/2017-01-01T05:00` for the hours between, or `2017-01-01T09:30-05:00` for a time west "
        "of Greenwich"}});
}

TEST_CASE("columns are counted in characters, behind long dashes too", "[refuse]") {
  check({{"2020\u20132024-13-01", "expected a month from 01 to 12, found `13`", 11, order},
         {"2020 \u2013 2024-02-40", "expected a day from 01 to 29, found `40`", 16, order}});
}

TEST_CASE("bare numbers that are no year of four digits are refused", "[refuse]") {
  check({{"79", "expected a year of four digits, found `79`", 1,
          "write `0079` or `79 CE`; with a century, `1979` or `2079`"},
         {"476", "expected a year of four digits, found `476`", 1, "write `0476` or `476 CE`"},
         {"0", "expected a year of four digits, found `0`", 1, "write `0000` for 1 BCE"},
         {"12000", "a year of more than four digits begins with `Y`, found `12000`", 1, "write `Y12000`"},
         {"-12000", "a year of more than four digits begins with `Y`, found `-12000`", 1, "write `Y-12000`"},
         {"20240128", "a year of more than four digits begins with `Y`, found `20240128`", 1,
          "write `2024-01-28`, or `Y20240128` for the year"},
         {"-44", "`-44` has two readings", 1, "write `44 BC`, or `-0044` for the astronomical year, which is 45 BC"},
         {"-0000", "there is no year `-0000`", 1, "write `0000` for 1 BCE"},
         {"0 AD", "there is no year 0 in this count: 1 BCE is followed by 1 CE", 1,
          "write `1 BCE` or `1 CE`; the astronomical year `0000` is 1 BCE"},
         {"2011.5", "expected a whole year, found `2011.5`", 1, "write a month, as in `2011-07`"},
         {"2011.50", "expected a whole year, found `2011.50`", 1, "write a month, as in `2011-07`"},
         {"200000000000", "the year is out of range: `200000000000`", 1, reach},
         {"Y3E11", "the year is out of range: `Y3E11`", 1, reach},
         {"Y1E30", "the year is out of range: `Y1E30`", 1, reach},
         {"100000000002 BC", "the year is out of range: `100000000002 BC`", 1, reach},
         {"500 Ga", "the year is out of range: `500 Ga`", 1, reach},
         {"Y9999", "expected more than four digits after `Y`, found `Y9999`", 1, "write `9999`"},
         {"y12000", "expected a capital `Y` before a long year, found `y12000`", 1, "write `Y12000`"}});
}

TEST_CASE("days and months that no calendar has are refused", "[refuse]") {
  check(
      {{"2024-02-30", "there is no 30 February: the month has 29 days", 9, "write `2024-02-29` or `2024-03-01`"},
       {"2023-02-29", "there is no 29 February in 2023, which is not a leap year", 9,
        "write `2023-02-28` or `2023-03-01`"},
       {"1900-02-29", "there is no 29 February in 1900, which is not a leap year", 9,
        "write `1900-02-28` or `1900-03-01`"},
       {"30 February 2024", "there is no 30 February: the month has 29 days", 1, "write `2024-02-29` or `2024-03-01`"},
       {"April 31, 2024", "there is no 31 April: the month has 30 days", 7, "write `2024-04-30` or `2024-05-01`"},
       {"2024-13-01", "expected a month from 01 to 12, found `13`", 6, order},
       {"2024-13", "expected a month from 01 to 12, found `13`", 6, order},
       {"2024-00-10", "expected a month from 01 to 12, found `00`", 6, order},
       {"2024/13/01", "expected a month from 01 to 12, found `13`", 6, order},
       {"2024-01-32", "expected a day from 01 to 31, found `32`", 9, order},
       {"2024-01-00", "expected a day from 01 to 31, found `00`", 9, order},
       {"2024-1-28", "expected two digits for month and day, found `2024-1-28`", 1, "write `2024-01-28`"},
       {"1985-02-3X", "no day of the calendar completes `1985-02-3X`", 9, "an X stands for any one digit"},
       {"2021-W53", "expected a week from 01 to 52 of 2021, found `2021-W53`", 1,
        "write the day the week begins on, as in `2021-02-01`"},
       {"2021-366", "expected a day from 001 to 365 of 2021, found `366`", 6, order},
       {"Q5 2021", "expected a quarter from Q1 to Q4 or a half H1 or H2, found `Q5 2021`", 1,
        "write `Q1 2021` or `H1 2021`"}});
}

TEST_CASE("clock times are refused where they are none", "[refuse]") {
  check({{"09:30", "expected a date before the time, found `09:30`", 1, "write the day too: `2024-01-28T09:30`"},
         {"2024-01-28 9:30", "expected two digits for the hour, found `9`", 12, "write `09:30`"},
         {"2024-01-28T25:00", "expected an hour from 00 to 24, found `25`", 12, clock_form},
         {"2024-01-28T09:75", "expected a minute from 00 to 59, found `75`", 15, clock_form},
         {"2024-01-28T09:30:61", "expected a second from 00 to 59, found `61`", 18, clock_form},
         {"2024-01-28T24:01", "a day ends at 24:00", 12, "write the time after midnight on the next day"},
         {"2024-01-28T09:30 CET", "expected a time zone as an offset, found `CET`", 18,
          "write `Z` for UTC, or hours and minutes as in `+01:00`"},
         {"2024-01-28T09:30+25:00", "expected a time zone as an offset, found `+25:00`", 17,
          "write `Z` for UTC, or hours and minutes as in `+01:00`"},
         {"noon", "expected a time of the 24-hour clock, found `noon`", 1, "write `12:00`"},
         {"2024-01-28 noon", "expected a time of the 24-hour clock, found `noon`", 12, "write `12:00`"},
         {"midnight", "expected a time of the 24-hour clock, found `midnight`", 1, "write `00:00` or `24:00`"},
         {"28 January 2024, 9 pm", "expected a time of the 24-hour clock, found `pm`", 20,
          "write `09:30` for 9:30 am, `21:30` for 9:30 pm"}});
}

TEST_CASE("what counts from now or names no year is refused", "[refuse]") {
  check({{"today", "`today` can only end a span: the clock is never read", 1,
          "write the date itself, as in `2024-01-28`, or `2014/now` for what goes on"},
         {"last year", "`last year` counts from now, and the clock is never read", 1, itself},
         {"3 days ago", "`3 days ago` counts from now, and the clock is never read", 8, itself},
         {"yesterday", "`yesterday` counts from now, and the clock is never read", 1, itself},
         {"now/2014", "`now` can only end a span: the clock is never read", 1,
          "write the date itself, as in `2024-01-28`, or `2014/now` for what goes on"},
         {"28 January", "expected a date with its year, found `28 January`", 1,
          "add the year in four digits, as in `28 January 2024`"},
         {"January", "expected a date with its year, found `January`", 1,
          "add the year in four digits, as in `28 January 2024`"},
         {"Easter 2020", "expected a date, found the feast `Easter`", 1, "write the day itself, as in `2024-01-28`"},
         {"FY2020", "a fiscal year begins in different months in different places", 1,
          "write its first and last month, as in `2023-10/2024-09`"},
         {"Sunday 28 January 2024", "expected a date without its weekday, found `Sunday`", 1,
          "leave the weekday out: `28 January 2024`"},
         {"1800s", "`1800s` is a decade to some and a century to others", 1,
          "write `180X` for ten years or `18XX` for a hundred"},
         {"90s", "expected a decade of four digits, found `90s`", 1, "write `1990s`"}});
}

TEST_CASE("spans and sets that cannot be are refused", "[refuse]") {
  check({{"2012/2010", "end `2010` is before start `2012`", 6, "swap them: `2010/2012`"},
         {"/", "a span needs a start or an end", 1, "write `2014/..` for a span that goes on"},
         {"..", "a span needs a start or an end", 1, "write `2014/..` for a span that goes on"},
         {"../..", "a span needs a start or an end", 1, "write `2014/..` for a span that goes on"},
         {"late 2014/79", "expected a year of four digits, found `79`", 11,
          "write `0079` or `79 CE`; with a century, `1979` or `2079`"},
         {"yesterday to 2014", "`yesterday` counts from now, and the clock is never read", 1, itself},
         {"2014 - soon", "expected a date, found `soon`", 8, usual},
         {"2014/2015-13", "expected a month from 01 to 12, found `13`", 11, order},
         {"[1667, 1668]", "a set of dates has no spaces", 1, "write `[1667,1668]`"},
         {"[1667,]", "expected a set of dates, found `[1667,]`", 1,
          "write `[1667,1668]` for one of them or `{1667,1668}` for all of them"},
         {"2014/open", "expected a date, found `open`", 6, "write `..` for an end that is still open"},
         {"2014/unknown", "expected a date, found `unknown`", 6, "write `?` for an end that nobody knows"}});
}

TEST_CASE("anything else is refused with the usual forms", "[refuse]") {
  check({{"", "expected a date, found nothing", 1, usual},
         {"   ", "expected a date, found nothing", 4, usual},
         {"hello world", "expected a date, found `hello world`", 1, usual},
         {"Januray 2020", "expected a date, found the unknown word `Januray`", 1, "did you mean `January`?"},
         {"199u", "expected an unknown digit as `X`, found `199u`", 1, "write `199X`"},
         {"199x", "expected an unknown digit as `X`, found `199x`", 1, "write `199X`"},
         {"66 ma", "expected `ka`, `Ma` or `Ga`, found `ma`", 4, "write `66 Ma`"},
         {"2024-01-28 and more", "expected a date, found `2024-01-28 and more`", 1, usual},
         {"\u0661\u0669\u0669\u0660 caf\u00e9 30", "expected a date, found `\u0661\u0669\u0669\u0660 caf\u00e9 30`", 1,
          usual}});
}

TEST_CASE("a long text is quoted in part", "[refuse]") {
  const DateError error = read_refusal(std::string(500, 'x'));
  CHECK(error.message == "expected a date, found `" + std::string(60, 'x') + "...`");
}
