// SPDX-License-Identifier: MIT
#include "support/read_png.hpp"

#include <png.h>

#include <stdexcept>

namespace chronodraw {

namespace {

std::uint32_t read_word(std::string_view bytes, std::size_t at) {
  std::uint32_t word = 0;
  for (std::size_t i = at; i < at + 4; ++i) word = word << 8U | static_cast<unsigned char>(bytes.at(i));
  return word;
}

void read_chunks(PngPicture& picture, std::string_view bytes) {
  for (std::size_t at = 8; at + 8 <= bytes.size();) {
    const std::string_view name = bytes.substr(at + 4, 4);
    if (name == "IHDR") picture.channels = bytes.at(at + 17) == 6 ? 4 : 3;
    if (name == "sRGB") picture.has_srgb = true;
    if (name == "pHYs" && bytes.at(at + 16) == 1) picture.pixels_per_metre = read_word(bytes, at + 8);
    at += 12 + read_word(bytes, at);
  }
}

}  // namespace

PngPicture read_png(std::string_view bytes) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
    throw std::runtime_error(image.message);
  image.format = PNG_FORMAT_RGBA;
  PngPicture picture{static_cast<int>(image.width), static_cast<int>(image.height), 0, 0, false, {}};
  picture.rgba.resize(PNG_IMAGE_SIZE(image));
  if (png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr) == 0) {
    throw std::runtime_error(image.message);
  }
  read_chunks(picture, bytes);
  return picture;
}

}  // namespace chronodraw
