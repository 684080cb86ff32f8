// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <limits>

#include "base/numbers.hpp"

using namespace chronodraw;

namespace {

struct Rounding {
  double value;
  int digits;
  std::string_view text;
};

}  // namespace

TEST_CASE("numbers have the shortest form", "[numbers]") {
  const Rounding test = GENERATE(
      Rounding{0, 2, "0"}, Rounding{-0.0, 2, "0"}, Rounding{-0.001, 2, "0"}, Rounding{1.5, 2, "1.5"},
      Rounding{1.25, 1, "1.3"}, Rounding{-1.25, 1, "-1.3"}, Rounding{0.05, 2, "0.05"}, Rounding{-0.05, 2, "-0.05"},
      Rounding{100, 3, "100"}, Rounding{12.3456789, 6, "12.345679"}, Rounding{2.5, 0, "3"},
      Rounding{1e18, 2, "1000000000000000000"}, Rounding{std::numeric_limits<double>::infinity(), 2, "0"});
  CHECK(format_number(test.value, test.digits) == test.text);
}

TEST_CASE("integers are written whole", "[numbers]") {
  CHECK(format_number(std::int64_t{0}) == "0");
  CHECK(format_number(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(format_number(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
}

TEST_CASE("lengths are written with at most two decimals", "[numbers]") {
  CHECK(format_number(px(12)) == "12");
  CHECK(format_number(px(-0.5)) == "-0.5");
  CHECK(format_number(Px{1}) == "0");
  CHECK(format_number(Px{6}) == "0.01");
  CHECK(format_number(Px{1023}) == "1");
  CHECK(format_number(px(1.2549)) == "1.25");
  std::string text = "x=";
  append_number(text, px(3.25));
  CHECK(text == "x=3.25");
}

TEST_CASE("a number is the whole text or nothing", "[numbers]") {
  CHECK(read_number("1.5") == 1.5);
  CHECK(read_number("-3") == -3.0);
  CHECK(read_number(".5") == 0.5);
  const std::string_view bad =
      GENERATE(as<std::string_view>{}, "", "-", "1,5", " 1", "1 ", "+1", "1e5", "inf", "nan", "-inf", "0x10", "1.5.2");
  CHECK_FALSE(read_number(bad));
}

TEST_CASE("an integer is the whole text or nothing", "[numbers]") {
  CHECK(read_integer("-44") == -44);
  const std::string_view bad = GENERATE(as<std::string_view>{}, "", "1.0", "+1", " 1", "9223372036854775808", "x");
  CHECK_FALSE(read_integer(bad));
}

TEST_CASE("lengths have a unit or are px", "[numbers]") {
  CHECK(read_length("28") == px(28));
  CHECK(read_length("28px") == px(28));
  CHECK(read_length("72pt") == px(96));
  CHECK(read_length("25.4mm") == px(96));
  CHECK(read_length("2.54cm") == px(96));
  CHECK(read_length("1in") == px(96));
  const std::string_view bad = GENERATE(as<std::string_view>{}, "", "px", "1em", "1 px", "1e9px", "99999999999999");
  CHECK_FALSE(read_length(bad));
}
