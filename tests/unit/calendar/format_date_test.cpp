// SPDX-License-Identifier: MIT
#include "calendar/format_date.hpp"

#include "calendar/civil.hpp"
#include "calendar/endpoints.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

struct Case {
  std::string text;
  std::string printed;
};

}  // namespace

TEST_CASE("dates print by their stated precision", "[format_date]") {
  const Case cases[] = {{"2003", "2003"},
                        {"end of 2011", "End of 2011"},
                        {"late 2011", "Late 2011"},
                        {"beginning of 2011", "Start of 2011"},
                        {"early 2011", "Early 2011"},
                        {"mid 2011", "Mid-2011"},
                        {"mid-january 2020", "Mid-January 2020"},
                        {"2020-01", "January 2020"},
                        {"2021-05-30", "30 May 2021"},
                        {"2024-01-28", "28 Jan 2024"},
                        {"2024-01-28T09:30", "09:30, 28 Jan 2024"},
                        {"2024-01-28T09:30:15Z", "09:30:15, 28 Jan 2024"},
                        {"2024-01-28T23:30-03:30", "23:30 UTC-3:30, 28 Jan 2024"},
                        {"44 BC", "44 BCE"},
                        {"AD 79", "79 CE"},
                        {"12,000 BC", "12,000 BCE"},
                        {"15 March 44 BC", "15 Mar 44 BCE"},
                        {"1990s", "1990s"},
                        {"190X", "1900\u20131909"},
                        {"late 1990s", "Late 1990s"},
                        {"19th century", "19th century"},
                        {"18XX", "1800\u20131899"},
                        {"11th century BC", "11th century BCE"},
                        {"22nd century", "22nd century"},
                        {"3rd millennium BC", "3rd millennium BCE"},
                        {"mid-19th century", "Mid-19th century"},
                        {"2001-21", "Spring 2001"},
                        {"2001-29", "Spring 2001"},
                        {"2001-24", "Winter 2001"},
                        {"Q3 2021", "Q3 2021"},
                        {"2001-41", "H2 2001"},
                        {"2001-38", "May\u2013Aug 2001"},
                        {"2021-W05", "Week 5, 2021"},
                        {"66 Ma", "66 Ma"},
                        {"66.0 Ma", "66.0 Ma"},
                        {"251.902 Ma", "251.902 Ma"},
                        {"4600 Ma", "4600 Ma"},
                        {"13.8 Ga", "13.8 Ga"},
                        {"5000 BP", "5000 BP"},
                        {"Y-541000000", "541 Ma"},
                        {"Y-170000002", "170,000,003 BCE"},
                        {"1985-XX-XX", "1985"},
                        {"1985-12-XX", "December 1985"},
                        {"1984-1X", "Oct\u2013Dec 1984"},
                        {"19XX-02-29", "29 Feb 1904 \u2013 29 Feb 1996"},
                        {"before 1450", "before 1450"},
                        {"after 30 May 2021", "after 30 May 2021"},
                        {"1667", "1667"},
                        {"[1667,1668,1670..1672]", "1667, 1668 or 1670\u20131672"},
                        {"{1960,1961-12}", "1960 and December 1961"},
                        {"[..1760-12-03]", "until 3 Dec 1760"},
                        {"[1760-12..]", "from December 1760"}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(format_date(read_value(one.text)) == one.printed);
  }
}

TEST_CASE("doubt prints as c. and a question mark", "[format_date]") {
  const Case cases[] = {{"c. 1450", "c. 1450"},
                        {"1450?", "1450?"},
                        {"1450%", "c. 1450?"},
                        {"circa late 2011", "c. late 2011"},
                        {"2004-06-~11", "c. 11 Jun 2004"},
                        {"1950S2", "c. 1950"},
                        {"possibly January 2020", "January 2020?"}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(format_date(read_value(one.text)) == one.printed);
  }
}

TEST_CASE("ranges print the shared part once", "[format_date]") {
  const Case cases[] = {{"2024-01-04/2024-01-09", "4\u20139 Jan 2024"},
                        {"2024-01-04/2024-02-09", "4 Jan \u2013 9 Feb 2024"},
                        {"2023-12-30/2024-01-02", "30 Dec 2023 \u2013 2 Jan 2024"},
                        {"1939/1945", "1939\u20131945"},
                        {"2020-01/2020-03", "Jan\u2013Mar 2020"},
                        {"2019-11/2020-03", "Nov 2019 \u2013 Mar 2020"},
                        {"2003/2003", "2003"},
                        {"2020-01/2020-01", "January 2020"},
                        {"490 BC - 479 BC", "490\u2013479 BCE"},
                        {"27 BC - AD 476", "27 BCE \u2013 476 CE"},
                        {"AD 79 - 120 CE", "79\u2013120 CE"},
                        {"500 CE - 1204", "500\u20131204 CE"},
                        {"2003/end of 2011", "2003 \u2013 end of 2011"},
                        {"early 2011 - late 2012", "Early 2011 \u2013 late 2012"},
                        {"early 2011 - late 2011", "Early\u2013late 2011"},
                        {"2004-06/2005", "June 2004 \u2013 2005"},
                        {"c. 1450 - 1460", "c. 1450 \u2013 1460"},
                        {"c. 1450 - c. 1450", "c. 1450"},
                        {"Q1-Q3 2021", "Q1\u2013Q3 2021"},
                        {"252-201 Ma", "252\u2013201 Ma"},
                        {"1920s-1930s", "1920s\u20131930s"},
                        {"2024-01-28T09:30/2024-01-28T10:45", "09:30\u201310:45, 28 Jan 2024"},
                        {"2024-01-28T09:30/2024-01-29T10:45", "09:30, 28 Jan 2024 \u2013 10:45, 29 Jan 2024"},
                        {"2014/..", "since 2014"},
                        {"2014-06-29/now", "since 29 Jun 2014"},
                        {"late 2014/..", "since late 2014"},
                        {"../1985", "until 1985"},
                        {"2014/", "2014 \u2013 ?"},
                        {"/1985", "? \u2013 1985"}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(format_date(read_value(one.text)) == one.printed);
  }
}

TEST_CASE("short months shorten months, and days have them always", "[format_date]") {
  CHECK(format_date(read_value("2020-01"), {true}) == "Jan 2020");
  CHECK(format_date(read_value("late January 2020"), {true}) == "Late Jan 2020");
  CHECK(format_date(read_value("2024-01-28"), {true}) == "28 Jan 2024");
}

TEST_CASE("in words, marks and dashes are spelled out", "[format_date]") {
  const Case cases[] = {{"c. 1450", "about 1450"},
                        {"1984?", "possibly 1984"},
                        {"1984%", "possibly about 1984"},
                        {"2021-05-30", "30 May 2021"},
                        {"2024-01-28", "28 January 2024"},
                        {"end of 2011", "end of 2011"},
                        {"1939/1945", "from 1939 to 1945"},
                        {"4-9 January 2024", "from 4 to 9 January 2024"},
                        {"2014/..", "from 2014, still going on"},
                        {"2014/", "from 2014 to an unknown date"},
                        {"/1985", "from an unknown date to 1985"},
                        {"../1985", "until 1985"},
                        {"18XX", "between 1800 and 1899"},
                        {"1984-1X", "between October and December 1984"},
                        {"66 Ma", "66 million years ago"},
                        {"Y-541000000", "541 million years ago"},
                        {"10 ka", "10 thousand years ago"},
                        {"[1667,1668]", "1667 or 1668"}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(format_date_in_words(read_value(one.text)) == one.printed);
  }
}

TEST_CASE("every year in reach has a text", "[format_date]") {
  const struct {
    std::int64_t year;
    std::string printed;
  } cases[] = {{-1, "2 BCE"},
               {0, "1 BCE"},
               {1, "1 CE"},
               {999, "999 CE"},
               {1'000, "1000"},
               {9'999, "9999"},
               {10'000, "10,000 CE"},
               {-9'999, "10,000 BCE"},
               {-9'998, "9999 BCE"},
               {32'767, "32,767 CE"},
               {32'768, "32,768 CE"},
               {-32'768, "32,769 BCE"},
               {10'000'000, "10,000,000 CE"},
               {-10'000'000, "10 Ma"},
               {-100'000, "100 ka"},
               {-99'999, "100,000 BCE"},
               {-2'580'000, "2.58 Ma"},
               {10'000'000'000, "10,000,000,000 CE"},
               {-10'000'000'000, "10 Ga"},
               {-10'000'000'001, "10,000,000,002 BCE"},
               {100'000'000'000, "100,000,000,000 CE"},
               {-100'000'000'000, "100 Ga"}};
  for (const auto& one : cases) {
    CAPTURE(one.year);
    CHECK(format_date(make_moment(make_year(one.year))) == one.printed);
    CHECK_FALSE(format_date(make_moment(make_month(one.year, 12))).empty());
    CHECK_FALSE(format_date(make_moment(make_day({one.year, 12, 31}))).empty());
    CHECK_FALSE(format_date(make_moment(make_clock_time({{one.year, 12, 31}, 23, 59, 59}, Precision::second))).empty());
    CHECK_FALSE(format_iso(make_year(one.year).hi.at).empty());
  }
}

TEST_CASE("every precision has a text at every bound", "[format_date]") {
  for (int precision = 0; precision <= static_cast<int>(Precision::other); ++precision) {
    for (const Bound::Kind lo : {Bound::Kind::finite, Bound::Kind::open, Bound::Kind::unknown}) {
      for (const Bound::Kind hi : {Bound::Kind::finite, Bound::Kind::open, Bound::Kind::unknown}) {
        for (const std::int64_t year : {-100'000'000'000LL, -44LL, 0LL, 2024LL, 100'000'000'000LL}) {
          Endpoint endpoint = make_year(year);
          endpoint.precision = static_cast<Precision>(precision);
          endpoint.lo.kind = lo;
          endpoint.hi.kind = hi;
          CHECK_FALSE(format_date(make_moment(endpoint)).empty());
          DateValue span = make_moment(endpoint);
          span.kind = DateValue::Kind::span;
          CHECK_FALSE(format_date(span).empty());
          CHECK_FALSE(format_date_in_words(span).empty());
        }
      }
    }
  }
}

TEST_CASE("ISO text has the time only where there is one", "[format_date]") {
  CHECK(format_iso({0}) == "1970-01-01");
  CHECK(format_iso({34'200}) == "1970-01-01T09:30");
  CHECK(format_iso({-1}) == "1969-12-31T23:59:59");
  CHECK(format_iso(make_year(-43).lo.at) == "-0043-01-01");
  CHECK(format_iso(make_year(12'000).lo.at) == "+12000-01-01");
}
