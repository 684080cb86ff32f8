// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

#include "support/draw_pixels.hpp"
#include "support/full_scene.hpp"
#include "support/hand_scene.hpp"

using namespace chronodraw;

namespace {

using Rgba = std::array<int, 4>;

Rgba read_pixel(const Pixels& pixels, int x, int y) {
  const std::size_t at =
      (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) * 4;
  return {pixels.rgba[at], pixels.rgba[at + 1], pixels.rgba[at + 2], pixels.rgba[at + 3]};
}

Pixels draw_items(std::vector<SceneItem> items, double scale = 1) {
  Scene scene = pages::page(px(60), px(40));
  scene.items = std::move(items);
  return draw_pixels(scene, scale).value();
}

Pixels draw_word(double x, double y) {
  Scene scene = make_full_scene();
  scene.size = {px(120), px(40)};
  Text text = std::get<Text>(scene.items[full_scene_tabular]);
  text.origin = {px(x), px(y)};
  scene.items = {text};
  return draw_pixels(scene, 1).value();
}

/// `pixels` moved one pixel to the right, its first column white.
std::vector<std::uint8_t> make_moved(const Pixels& pixels) {
  std::vector<std::uint8_t> moved = pixels.rgba;
  moved.insert(moved.begin(), 4, 255);
  moved.resize(pixels.rgba.size());
  return moved;
}

constexpr Rgba white{255, 255, 255, 255};
constexpr Rgba blue{0, 114, 178, 255};

}  // namespace

TEST_CASE("a bar on whole pixels has sharp edges at every scale", "[pixels]") {
  const Pixels one = draw_items({pages::bar({px(10), px(5), px(20), px(8)})});
  CHECK(read_pixel(one, 9, 5) == white);
  CHECK(read_pixel(one, 10, 5) == blue);
  CHECK(read_pixel(one, 29, 12) == blue);
  CHECK(read_pixel(one, 30, 12) == white);
  const Pixels three = draw_items({pages::bar({px(10), px(5), px(20), px(8)})}, 3);
  CHECK(three.width == 180);
  CHECK(read_pixel(three, 29, 15) == white);
  CHECK(read_pixel(three, 30, 15) == blue);
}

TEST_CASE("sides are rounded up to whole pixels, but for a hair", "[pixels]") {
  CHECK(draw_pixels(pages::page(px(10.01), px(10)), 1).value().width == 11);
  CHECK(draw_pixels(pages::page(px(96), px(192)), 300 / 96.0).value().height == 600);
}

TEST_CASE("glyphs stand on quarters of a pixel, so that text is evenly spaced", "[pixels]") {
  const Pixels at_whole = draw_word(10, 4);
  CHECK(draw_word(10.25, 4).rgba != at_whole.rgba);
  CHECK(draw_word(10.5, 4).rgba != draw_word(10.25, 4).rgba);
  CHECK(draw_word(11, 4).rgba == make_moved(at_whole));
}

TEST_CASE("a clip cuts shapes and text alike", "[pixels]") {
  SceneGroup group;
  group.clip = Rect{px(0), px(0), px(20), px(40)};
  group.items = {pages::bar({px(10), px(5), px(20), px(8)}), pages::text({px(2), px(16)}, "wide words")};
  const Pixels clipped = draw_items({group});
  group.clip.reset();
  const Pixels whole = draw_items({group});
  bool has_ink_outside = false;
  for (int y = 0; y < clipped.height; ++y) {
    for (int x = 0; x < clipped.width; ++x) {
      if (x < 20) CHECK(read_pixel(clipped, x, y) == read_pixel(whole, x, y));
      if (x >= 20) CHECK(read_pixel(clipped, x, y) == white);
      has_ink_outside = has_ink_outside || (x >= 20 && y > 16 && read_pixel(whole, x, y) != white);
    }
  }
  CHECK(has_ink_outside);
}

TEST_CASE("a dash ends with its path", "[pixels]") {
  const Path dashed{Box{{px(2), px(2), px(50), px(10)}, {}}, {}, Stroke{pages::ink, px(1), {px(4), px(4)}}};
  const PathData data{MoveTo{{px(0), px(30)}}, LineTo{{px(60), px(30)}}};
  const Pixels pixels = draw_items({dashed, Path{data, {}, Stroke{pages::blue, px(2), {}}}});
  for (int x = 0; x < 60; ++x) CHECK(read_pixel(pixels, x, 30) == blue);
}

TEST_CASE("text of half opacity mixes with what is below it", "[pixels]") {
  const auto draw = [](Color color) { return draw_items({pages::text({px(2), px(4)}, "word", color)}); };
  const Pixels full = draw({0, 0, 0, 255});
  const Pixels half = draw({0, 0, 0, 128});
  int darkest_full = 255;
  int darkest_half = 255;
  for (int y = 0; y < full.height; ++y) {
    for (int x = 0; x < full.width; ++x) {
      darkest_full = std::min(darkest_full, read_pixel(full, x, y)[0]);
      darkest_half = std::min(darkest_half, read_pixel(half, x, y)[0]);
    }
  }
  CHECK(darkest_half == Approx(255 - (255 - darkest_full) * 128 / 255.0).margin(1.5));
  CHECK(darkest_full < 60);
}

TEST_CASE("a picture within the page fills its rectangle", "[pixels]") {
  // One red pixel.
  const std::string png(
      "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90\x77\x53\xDE\0\0\0\x0CIDAT\x78\x9C\x63\xF8"
      "\xCF"
      "\xC0\0\0\x03\x01\x01\0\xC9\xFE\x92\xEF\0\0\0\0IEND\xAE\x42\x60\x82",
      69);
  const Pixels pixels = draw_items({Image{{px(10), px(10), px(20), px(10)}, png, ""}});
  CHECK(read_pixel(pixels, 9, 12) == white);
  CHECK(read_pixel(pixels, 10, 10) == Rgba{255, 0, 0, 255});
  CHECK(read_pixel(pixels, 29, 19) == Rgba{255, 0, 0, 255});
  CHECK(read_pixel(pixels, 30, 12) == white);
}

TEST_CASE("a picture that is none, or too large to open, is left out", "[pixels]") {
  const Pixels blank = draw_items({});
  CHECK(draw_items({Image{{px(0), px(0), px(20), px(20)}, "no png", ""}}).rgba == blank.rgba);
  std::string huge = "\x89PNG\r\n\x1A\n";
  huge += std::string("\0\0\0\rIHDR\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x08\x02\0\0\0", 21);
  CHECK(draw_items({Image{{px(0), px(0), px(20), px(20)}, huge, ""}}).rgba == blank.rgba);
}
