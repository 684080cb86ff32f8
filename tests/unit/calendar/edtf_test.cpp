// SPDX-License-Identifier: MIT
// Bounds and levels stand in tests/data/dates/edtf.tsv.
#include "calendar/edtf/edtf.hpp"

#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

TEST_CASE("a mark on the right counts for all before it, one on the left for its part only", "[edtf]") {
  const auto marks = [](std::string_view text) { return read_value(text).start.qualifiers; };
  constexpr auto year = Qualifiers::year;
  constexpr auto month = Qualifiers::month;
  constexpr auto day = Qualifiers::day;
  CHECK(marks("2004-06-11%") == Qualifiers{Qualifiers::whole, Qualifiers::whole});
  CHECK(marks("2004-06~-11") == Qualifiers{0, year | month});
  CHECK(marks("2004?-06-11") == Qualifiers{year, 0});
  CHECK(marks("2004-?06-11") == Qualifiers{month, 0});
  CHECK(marks("?2004-06-~11") == Qualifiers{year, day});
  CHECK(marks("2004-%06-11") == Qualifiers{month, month});
  CHECK(marks("2004-06~") == Qualifiers{0, Qualifiers::whole});
}

TEST_CASE("masks keep their digits and significant digits their estimate", "[edtf]") {
  CHECK(read_value("156X-12-25").start.mask == "156X-12-25");
  CHECK(read_value("1985").start.mask.empty());
  CHECK(format_iso(*read_value("1950S2").start.estimate) == "1950-01-01");
  CHECK(format_iso(*read_value("-1859S2").start.estimate) == "-1859-01-01");
}

TEST_CASE("the hull of a set does not depend on the order of its members", "[edtf]") {
  CHECK(show(read_value("[1670..1672,1667]")) == show(read_value("[1667,1670..1672]")));
  CHECK(read_value("[1667,1670..1672]").members.size() == 2);
  CHECK(read_value("[1667,1668]").kind == DateValue::Kind::one_of);
  CHECK(read_value("{1667,1668}").kind == DateValue::Kind::all_of);
}
