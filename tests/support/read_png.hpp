// SPDX-License-Identifier: MIT
// A PNG read back for comparison, through libpng's simplified interface and a walk over its chunks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chronodraw {

struct PngPicture {
  int width{0};
  int height{0};
  int channels{0};  ///< as the file states them: 3 or 4
  long pixels_per_metre{0};
  bool has_srgb{false};
  std::vector<std::uint8_t> rgba;
};

/// Throws std::runtime_error on anything that is no PNG.
[[nodiscard]] PngPicture read_png(std::string_view bytes);

}  // namespace chronodraw
