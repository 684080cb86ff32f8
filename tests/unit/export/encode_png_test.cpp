// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "export/encoders.hpp"
#include "support/draw_pixels.hpp"
#include "support/hand_scene.hpp"
#include "support/read_png.hpp"

using namespace chronodraw;

namespace {

Scene make_scene() {
  Scene scene = pages::page(px(120), px(60));
  scene.items.push_back(pages::bar({px(10.5), px(40), px(80), px(9)}));
  scene.items.push_back(pages::text({px(10), px(8)}, "Talks begin\nin Baghdad"));
  return scene;
}

}  // namespace

TEST_CASE("a PNG holds the drawn pixels, its density and sRGB", "[png]") {
  const double scale = GENERATE(1.0, 2.0, 3.125);
  const Scene scene = make_scene();
  const auto png = encode_png(scene, scale);
  REQUIRE(png);
  const PngPicture picture = read_png(png.value());
  const Pixels pixels = draw_pixels(scene, scale).value();
  CHECK(picture.width == static_cast<int>(std::ceil(120 * scale)));
  CHECK(picture.width == pixels.width);
  CHECK(picture.height == pixels.height);
  CHECK(picture.rgba == pixels.rgba);
  CHECK(picture.channels == 3);
  CHECK(picture.has_srgb);
  CHECK(picture.pixels_per_metre == std::lround(scale * 96 / 0.0254));
}

TEST_CASE("a page without background keeps its transparency", "[png]") {
  Scene scene = make_scene();
  scene.background.reset();
  scene.items.push_back(pages::bar({px(100), px(0), px(20), px(10)}, {255, 0, 0, 128}));
  const PngPicture picture = read_png(encode_png(scene, 1).value());
  CHECK(picture.channels == 4);
  CHECK(picture.rgba == draw_pixels(scene, 1).value().rgba);
  const auto pixel = [&](int x, int y) {
    const auto at = picture.rgba.begin() + (y * picture.width + x) * 4;
    return std::vector<std::uint8_t>(at, at + 4);
  };
  CHECK(pixel(0, 0) == std::vector<std::uint8_t>{0, 0, 0, 0});
  CHECK(pixel(50, 44) == std::vector<std::uint8_t>{0, 114, 178, 255});
  CHECK(pixel(110, 5) == std::vector<std::uint8_t>{255, 0, 0, 128});
}

TEST_CASE("a picture over the canvas limits is an error that names the limit", "[png]") {
  struct Case {
    Size size;
    double scale;
    std::string code;
    std::string message;
  };
  const auto c = GENERATE(values<Case>({
      {{px(20000), px(100)},
       2,
       "limit-canvas-side",
       "expected a longest side of at most 32767 pixels, found 40000 x 200: the limit `canvas-side`"},
      {{px(16000), px(7000)},
       1,
       "limit-canvas-pixels",
       "expected at most 100000000 pixels, found 16000 x 7000: the limit `canvas-pixels`"},
  }));
  const auto png = encode_png(pages::page(c.size.width, c.size.height), c.scale);
  REQUIRE_FALSE(png);
  REQUIRE(png.diagnostics().items().size() == 1);
  const Diagnostic& error = png.diagnostics().items()[0];
  CHECK(error.fault == Fault::limit);
  CHECK(error.code == c.code);
  CHECK(error.message == c.message);
  CHECK(error.hints.size() == (c.code == "limit-canvas-pixels" ? 2 : 1));
}

TEST_CASE("a font file that is gone is an error that names it", "[png]") {
  Scene scene = make_scene();
  scene.fonts[0].path = "/nowhere/font.otf";
  const auto png = encode_png(scene, 1);
  REQUIRE_FALSE(png);
  const Diagnostic& error = png.diagnostics().items().at(0);
  CHECK(error.code == "font-unreadable");
  CHECK(error.fault == Fault::io);
  CHECK(error.message == "expected a font file, found nothing readable in `/nowhere/font.otf`");
}

TEST_CASE("the same picture twice is the same PNG", "[png]") {
  CHECK(encode_png(make_scene(), 2).value() == encode_png(make_scene(), 2).value());
}
