// SPDX-License-Identifier: MIT
#include "layout/wrapped/cut_rows.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

Instant at(const std::string& text) { return std::get<DateValue>(read_date(text)).start.lo.at; }

Domain between(const std::string& from, const std::string& to) { return {at(from), at(to)}; }

void check_complete(const RowCut& cut, const Domain& shown) {
  REQUIRE_FALSE(cut.rows.empty());
  CHECK(cut.rows.front().from <= shown.from);
  CHECK(cut.rows.back().to >= shown.to);
  for (std::size_t i = 1; i < cut.rows.size(); ++i) CHECK(cut.rows[i].from == cut.rows[i - 1].to);
}

}  // namespace

TEST_CASE("rows are whole units of the calendar", "[wrapped]") {
  const RowCut decades = cut_rows(between("1903-12-17", "1935"), {TickUnit::year, 10}, {});
  CHECK(decades.rows == std::vector<Domain>{between("1900", "1910"), between("1910", "1920"), between("1920", "1930"),
                                            between("1930", "1940")});
  const RowCut quarters = cut_rows(between("2027-01-11", "2027-07-01"), {TickUnit::month, 3}, {});
  CHECK(quarters.rows == std::vector<Domain>{between("2027-01", "2027-04"), between("2027-04", "2027-07")});
}

TEST_CASE("what is shown begins and ends within the first and the last row", "[wrapped]") {
  const Domain shown = between("1903-12-17", "2004");
  for (const RowCut& cut : list_row_cuts(shown, {})) {
    check_complete(cut, shown);
    CHECK(cut.rows.size() >= 2);
    CHECK(cut.rows.size() <= most_chosen_rows);
  }
}

TEST_CASE("the cuts of the ladder are tried from many rows to few", "[wrapped]") {
  std::vector<std::size_t> counts;
  for (const RowCut& cut : list_row_cuts(between("1900", "2000"), {})) counts.push_back(cut.rows.size());
  CHECK(counts == std::vector<std::size_t>{10, 5, 2});
}

TEST_CASE("time that no step divides is one row", "[wrapped]") {
  const Domain second{{0}, {1}};
  const auto cuts = list_row_cuts(second, {});
  REQUIRE(cuts.size() == 1);
  CHECK(cuts.front().rows == std::vector<Domain>{second});
}

TEST_CASE("a row that would give too many is taken several times", "[wrapped]") {
  const Domain shown = between("1000", "2000");
  const RowCut cut = cut_rows(shown, {TickUnit::year, 1}, {});
  check_complete(cut, shown);
  CHECK(cut.rows.size() <= most_rows);
  CHECK(cut.step == TickStep{TickUnit::year, 11});
}

TEST_CASE("a wished number of rows is met as nearly as whole units can", "[wrapped]") {
  CHECK(cut_into(between("1900", "2000"), 4, {}).rows.size() == 4);
  CHECK(cut_into(between("1900", "2000"), 10, {}).step == TickStep{TickUnit::year, 10});
  CHECK(cut_into(between("2027-01", "2028-01"), 6, {}).step == TickStep{TickUnit::month, 2});
  CHECK(cut_into(between("1900", "2000"), 1, {}).rows.size() == 1);
}

TEST_CASE("waste is the time in the rows that need not be shown", "[wrapped]") {
  const Domain shown = between("1900", "1975");
  CHECK(find_waste(cut_rows(shown, {TickUnit::year, 50}, {}), shown) == Approx(0.25).margin(0.001));
  CHECK(find_waste(cut_rows(shown, {TickUnit::year, 5}, {}), shown) == Approx(0).margin(1e-9));
}

TEST_CASE("rows before year 1 begin on the labels of the axis", "[wrapped]") {
  const RowCut cut = cut_rows(between("-0150", "0050"), {TickUnit::year, 100}, {});
  CHECK(cut.rows == std::vector<Domain>{between("-0199", "-0099"), between("-0099", "0001"), between("0001", "0100")});
}

TEST_CASE("an author's own ends of the axis cut the first and the last row", "[wrapped]") {
  AxisRange axis;
  axis.from = std::get<DateValue>(read_date("1905"));
  axis.to = std::get<DateValue>(read_date("1922"));
  const RowCut cut = keep_within(cut_rows(between("1905", "1923"), {TickUnit::year, 10}, {}), axis);
  CHECK(cut.rows == std::vector<Domain>{between("1905", "1910"), between("1910", "1920"), between("1920", "1923")});
}
