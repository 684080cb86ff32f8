// SPDX-License-Identifier: MIT
#include "scene/check_images.hpp"

#include <catch2/catch.hpp>
#include <chronodraw/render.hpp>

#include "base/limits.hpp"

using namespace chronodraw;

namespace {

std::string format_word(std::uint32_t word) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes.push_back(static_cast<char>((word >> shift) & 0xFFU));
  return bytes;
}

/// The start of a PNG of that size.
std::string make_png(std::uint32_t width, std::uint32_t height) {
  return std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + format_word(width) + format_word(height) +
         std::string("\x08\x02\0\0\0", 5);
}

/// A picture with the image in two groups.
Picture make_picture(const std::string& png) {
  SceneGroup inner;
  inner.items = {Image{{px(0), px(0), px(10), px(10)}, png, ""}};
  SceneGroup outer;
  outer.items = {inner};
  Picture picture;
  picture.scene.size = {px(100), px(100)};
  picture.scene.items = {outer};
  return picture;
}

}  // namespace

TEST_CASE("an image's pixels are known from its header", "[images]") {
  CHECK(find_png_pixels(make_png(3, 5)) == 15);
  CHECK(find_png_pixels(make_png(22'000, 22'000)) == 484'000'000);
  CHECK_FALSE(find_png_pixels(make_png(0, 5)));
  CHECK_FALSE(find_png_pixels(make_png(0x80000000U, 5)));
  CHECK_FALSE(find_png_pixels(make_png(3, 5).substr(0, 23)));
  CHECK_FALSE(find_png_pixels("\xFF\xD8\xFF JPEG"));
  CHECK_FALSE(find_png_pixels(""));
}

TEST_CASE("images are checked before anything decodes them, in every format", "[images]") {
  struct Case {
    std::string png;
    std::int64_t bytes;
    std::string_view code;
  };
  const std::int64_t most = limits::image_bytes.value;
  for (const Format format : {Format::svg, Format::png, Format::pdf}) {
    for (const auto& [png, bytes, code] : {Case{make_png(7'000, 7'000), most, ""},
                                           {make_png(22'000, 22'000), most, "limit-image-pixels"},
                                           {make_png(7'000, 7'000), 20, "limit-image-bytes"},
                                           {"GIF89a", most, "bad-image"}}) {
      EncodeOptions options;
      options.limits.image_bytes = bytes;
      const auto artifact = encode(make_picture(png), format, options);
      CHECK((artifact ? "" : artifact.diagnostics().items().at(0).code) == code);
    }
  }
}
