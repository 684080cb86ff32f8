// SPDX-License-Identifier: MIT
#include "calendar/elapsed.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t year = 31'556'952;

}  // namespace

TEST_CASE("time that passed is said in the largest unit that has about two", "[elapsed]") {
  struct Case {
    std::int64_t seconds;
    std::string text;
  };
  const Case cases[] = {{0, "0 seconds"},
                        {1, "1 second"},
                        {90, "90 seconds"},
                        {150, "3 minutes"},
                        {2 * 3'600, "2 hours"},
                        {47 * 3'600, "2 days"},
                        {40 * day, "40 days"},
                        {61 * day, "2 months"},
                        {500 * day, "16 months"},
                        {730 * day, "2 years"},
                        {105 * year, "105 years"},
                        {9'999 * year, "9999 years"},
                        {66'000'000 * year, "66 Ma"},
                        {4'540'000'000 * year, "4.54 Ga"},
                        {12'340 * year, "12.3 ka"}};
  for (const Case& one : cases) CHECK(format_elapsed(find_elapsed(one.seconds)) == one.text);
}

TEST_CASE("what is known to the year is counted in years", "[elapsed]") {
  CHECK(find_elapsed(100 * day, find_unit(Precision::year)).count == 0);
  CHECK(find_elapsed(100 * day, find_unit(Precision::month)).unit == TickUnit::month);
  CHECK(find_unit(Precision::minute) == TickUnit::minute);
  CHECK(find_unit(Precision::week) == TickUnit::day);
  CHECK(find_unit(Precision::quarter) == TickUnit::month);
  CHECK(find_unit(Precision::deep) == TickUnit::year);
}

TEST_CASE("units since a zero have names and numbers", "[elapsed]") {
  CHECK(format_nth(1, {TickUnit::month, 1}) == "Month 1");
  CHECK(format_nth(3, {TickUnit::day, 7}) == "Week 3");
  CHECK(format_nth(-2, {TickUnit::year, 1}) == "Year \u22122");
  CHECK(format_about("3 years") == "c. 3 years");
}
