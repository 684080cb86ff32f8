// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <cmath>

#include "theme/oklab.hpp"

using namespace chronodraw;

TEST_CASE("OKLab values are those of the published definition", "[theme]") {
  const Oklab white = make_oklab({255, 255, 255});
  CHECK(white.lightness == Approx(1).margin(1e-4));
  CHECK(white.a == Approx(0).margin(1e-4));
  const Oklab red = make_oklab({255, 0, 0});
  CHECK(red.lightness == Approx(0.62796).margin(1e-4));
  CHECK(red.a == Approx(0.22486).margin(1e-4));
  CHECK(red.b == Approx(0.12585).margin(1e-4));
  const Oklab blue = make_oklab({0, 0, 255});
  CHECK(blue.lightness == Approx(0.45201).margin(1e-4));
  CHECK(blue.b == Approx(-0.31153).margin(1e-4));
}

TEST_CASE("a colour comes back from OKLab as it was", "[theme]") {
  for (int red = 0; red < 256; red += 17)
    for (int green = 0; green < 256; green += 17)
      for (int blue = 0; blue < 256; blue += 17) {
        const Color color{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                          static_cast<std::uint8_t>(blue)};
        if (make_color(make_oklab(color)) != color) CHECK(make_color(make_oklab(color)) == color);
      }
  for (int grey = 0; grey < 256; ++grey) {
    const auto byte = static_cast<std::uint8_t>(grey);
    CHECK(make_color(make_oklab({byte, byte, byte})) == Color{byte, byte, byte});
  }
}

TEST_CASE("where sRGB has no such colour, chroma gives way and lightness and hue stay", "[theme]") {
  const Oklab vivid{0.8, 0.0, 0.4};
  const Oklab mapped = make_oklab(make_color(vivid));
  CHECK(mapped.lightness == Approx(vivid.lightness).margin(0.01));
  CHECK(std::atan2(mapped.b, mapped.a) == Approx(std::atan2(vivid.b, vivid.a)).margin(0.03));
  CHECK(std::hypot(mapped.a, mapped.b) < 0.4);
}
