// SPDX-License-Identifier: MIT
// How far two pictures of one size are apart. Renderers smooth edges differently and set glyphs on other fractions of a
// pixel, so single pixels say little; the mean of a small tile hardly feels that, but does feel a thing that is missing
// or in another place.
#pragma once

#include <cstdint>
#include <vector>

namespace chronodraw {

struct PictureDifference {
  double mean{0};   ///< of all channels of all pixels, 0 to 255
  double worst{0};  ///< largest difference of a tile's mean in one channel, 0 to 255
  int worst_x{0};   ///< that tile's left edge in pixels
  int worst_y{0};
};

/// RGBA of `width` pixels a row; tiles of 8 by 8 pixels, half overlapping.
[[nodiscard]] PictureDifference compare_pictures(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b,
                                                 int width);

}  // namespace chronodraw
