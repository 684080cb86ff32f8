// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/colors.hpp"

using namespace chronodraw;

namespace {

constexpr Color black{0, 0, 0};
constexpr Color white{255, 255, 255};

}  // namespace

TEST_CASE("colours are read in three lengths", "[colors]") {
  CHECK(read_color("#1a2B3c") == Color{0x1A, 0x2B, 0x3C});
  CHECK(read_color("#fA0") == Color{0xFF, 0xAA, 0x00});
  CHECK(read_color("#10203040") == Color{0x10, 0x20, 0x30, 0x40});
  const std::string_view bad = GENERATE(as<std::string_view>{}, "", "#", "#12", "#1234", "#12345g", "123456", "red");
  CHECK_FALSE(read_color(bad));
}

TEST_CASE("a colour is written as six capital digits", "[colors]") {
  CHECK(format_color({0x0A, 0xBC, 0xFF, 0x10}) == "#0ABCFF");
}

TEST_CASE("every swatch is found by its name", "[colors]") {
  for (int i = 0; i < swatch_count; ++i)
    CHECK(find_swatch(swatch_name(static_cast<Swatch>(i))) == static_cast<Swatch>(i));
  CHECK(find_swatch("gray") == Swatch::grey);
  CHECK_FALSE(find_swatch("mauve"));
}

TEST_CASE("a mix lies between its colours", "[colors]") {
  CHECK(make_mix(black, white, 0) == white);
  CHECK(make_mix(black, white, 1) == black);
  CHECK(make_mix(Color{255, 0, 0}, Color{0, 0, 255}, 0.2) == Color{51, 0, 204});
}

TEST_CASE("a grey is as bright as its colour", "[colors]") {
  for (const Color color : {Color{255, 0, 0}, Color{0, 0x72, 0xB2}, Color{1, 2, 3}, Color{250, 255, 250}}) {
    const Color grey = make_grey(color);
    CHECK(grey.red == grey.green);
    CHECK(grey.green == grey.blue);
    CHECK(find_contrast(grey, color) < 1.02);
  }
  CHECK(make_grey(Color{77, 77, 77, 9}) == Color{77, 77, 77, 9});
  CHECK(make_grey(white) == white);
}

TEST_CASE("contrast follows WCAG", "[colors]") {
  CHECK(find_contrast(black, white) == Approx(21));
  CHECK(find_contrast(white, white) == Approx(1));
  CHECK(find_contrast(Color{0x76, 0x76, 0x76}, white) == Approx(4.54).epsilon(0.001));
  CHECK(find_contrast(Color{255, 0, 0}, white) == Approx(3.998).epsilon(0.001));
}
