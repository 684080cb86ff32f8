// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <cmath>

#include "base/colors.hpp"
#include "theme/legible.hpp"
#include "theme/oklab.hpp"

using namespace chronodraw;

namespace {

constexpr Color white{255, 255, 255};
constexpr Color black{0, 0, 0};

double find_hue_degrees(Color color) {
  const Oklab lab = make_oklab(color);
  return std::atan2(lab.b, lab.a) * 57.29578;
}

}  // namespace

TEST_CASE("a colour that can be read stays as it is", "[theme]") {
  CHECK(make_legible({0x00, 0x72, 0xB2}, white, 4.5) == Color{0x00, 0x72, 0xB2});
}

TEST_CASE("a faint colour is darkened on white and lightened on black by the least that is enough", "[theme]") {
  const Color faint = *read_color("#889977");
  const Color dark = make_legible(faint, white, 4.5);
  CHECK(find_contrast(dark, white) >= 4.5);
  CHECK(find_contrast(dark, white) < 4.6);
  const Color deep = *read_color("#337766");
  const Color light = make_legible(deep, black, 6);
  CHECK(find_contrast(light, black) >= 6);
  CHECK(find_contrast(light, black) < 6.15);
}

TEST_CASE("a colour keeps its hue while it is made legible", "[theme]") {
  for (const char* text : {"#D55E00", "#889977", "#1199EE", "#E69F00", "#CC79A7"}) {
    const Color color = *read_color(text);
    INFO(text);
    CHECK(find_hue_degrees(make_legible(color, white, 4.5)) == Approx(find_hue_degrees(color)).margin(3));
  }
  for (const char* text : {"#337766", "#AA5500", "#7755CC", "#0072B2"}) {
    const Color color = *read_color(text);
    INFO(text);
    CHECK(find_hue_degrees(make_legible(color, *read_color("#14181D"), 6)) ==
          Approx(find_hue_degrees(color)).margin(3));
  }
}

TEST_CASE("a colour on the wrong side of its ground crosses over to the readable side", "[theme]") {
  const Color ground = *read_color("#B0B0B0");
  const Color color = make_legible(white, ground, 4.5);
  CHECK(find_contrast(color, ground) >= 4.5);
  CHECK(find_contrast(color, black) < find_contrast(ground, black));
}

TEST_CASE("any colour reaches 4.5 on any ground", "[theme]") {
  for (int ground = 0; ground < 256; ground += 5)
    for (const char* text : {"#000000", "#FFFFFF", "#777777", "#FF0000", "#FFFF00", "#0000FF"}) {
      const auto byte = static_cast<std::uint8_t>(ground);
      const Color color = make_legible(*read_color(text), {byte, byte, byte}, 4.5);
      if (find_contrast(color, {byte, byte, byte}) < 4.5) FAIL_CHECK(text << " on grey " << ground);
    }
}

TEST_CASE("what no lightness can reach ends in black or white", "[theme]") {
  CHECK(make_legible({0x80, 0x20, 0x20}, {0x77, 0x77, 0x77}, 21) == black);
  CHECK(make_legible({0x80, 0x20, 0x20}, {0x30, 0x30, 0x30}, 21) == white);
}
