// SPDX-License-Identifier: MIT
#include "calendar/describe_date.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a moment is described with its bounds and a sketch of them", "[describe_date]") {
  const DateDescription description = describe_date("c. 1450");
  CHECK_FALSE(description.is_refused);
  CHECK(description.text ==
        "c. 1450\n"
        "  kind       moment\n"
        "  earliest   1450-01-01\n"
        "  latest     1450-12-31\n"
        "  precision  year\n"
        "  flags      approximate\n"
        "  read as    friendly form\n"
        "  as EDTF    1450~\n"
        "  prints     c. 1450\n"
        "  in words   about 1450\n"
        "             |--------------------o-------------------|\n"
        "             1450-01-01                      1450-12-31\n");
}

TEST_CASE("a span is described with its four bounds", "[describe_date]") {
  CHECK(describe_date("2003/2011").text ==
        "2003/2011\n"
        "  kind       span\n"
        "  begins     2003-01-01 to 2003-12-31\n"
        "  ends       2011-01-01 to 2011-12-31\n"
        "  precision  year\n"
        "  read as    EDTF level 0\n"
        "  prints     2003\u20132011\n"
        "  in words   from 2003 to 2011\n"
        "             |----================================----|\n"
        "             2003-01-01                      2011-12-31\n");
}

TEST_CASE("open and unknown ends are sketched apart", "[describe_date]") {
  const auto last_lines = [](std::string_view text) {
    const std::string all = describe_date(text).text;
    return all.substr(all.rfind('\n', all.rfind('\n', all.size() - 2) - 1) + 1);
  };
  CHECK(last_lines("2014/..") ==
        "             |----====================================>\n"
        "             2014-01-01                             inf\n");
  CHECK(last_lines("2014/") ==
        "             |----====================================?\n"
        "             2014-01-01                         unknown\n");
  CHECK(last_lines("../1985") ==
        "             <====================================----|\n"
        "             -inf                            1985-12-31\n");
}

TEST_CASE("a refusal shows the column, the reason and the way out", "[describe_date]") {
  const DateDescription description = describe_date("2024-02-30");
  CHECK(description.is_refused);
  CHECK(description.text ==
        "  2024-02-30\n"
        "          ^\n"
        "  error      there is no 30 February: the month has 29 days\n"
        "  help       write `2024-02-29` or `2024-03-01`\n");
}

TEST_CASE("JSON has one object a line with stable names", "[describe_date]") {
  CHECK(describe_date_json("2004-06-~11").text ==
        R"({"input":"2004-06-~11","ok":true,"level":2,"kind":"moment","earliest":"2004-06-11","latest":"2004-06-11",)"
        R"("flags":["approximate"],"precision":"day","text":"c. 11 Jun 2004"})"
        "\n");
  CHECK(describe_date_json("late 2011").text ==
        R"({"input":"late 2011","ok":true,"level":null,"kind":"moment","earliest":"2011-09-01","latest":"2011-12-31",)"
        R"("flags":[],"precision":"third","text":"Late 2011"})"
        "\n");
  CHECK(describe_date_json("today").is_refused);
  CHECK(describe_date_json("12\"\\\n").text.find(R"({"input":"12\"\\\n","ok":false,"error":{"message":)") == 0);
}

TEST_CASE("flags name every mark that occurs", "[describe_date]") {
  const auto flags = [](std::string_view text) {
    const std::string json = describe_date_json(text).text;
    const std::size_t from = json.find("\"flags\":[") + 9;
    return json.substr(from, json.find(']', from) - from);
  };
  CHECK(flags("1984?") == "\"uncertain\"");
  CHECK(flags("1984%") == "\"both\"");
  CHECK(flags("2004?-06-~11") == "\"uncertain\",\"approximate\"");
  CHECK(flags("199X") == "\"unspecified\"");
  CHECK(flags("1950S2") == "\"significant\"");
  CHECK(flags("[1667,1668?]") == "\"uncertain\",\"set\"");
  CHECK(flags("2001-21") == "\"season\"");
  CHECK(flags("2014/..") == "\"open\"");
  CHECK(flags("2014/").empty());
}

TEST_CASE("clock times are described to the second", "[describe_date]") {
  const std::string json = describe_date_json("2024-01-28T09:30").text;
  CHECK(json.find(R"("earliest":"2024-01-28T09:30:00","latest":"2024-01-28T09:30:59")") != std::string::npos);
}
