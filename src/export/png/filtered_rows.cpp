// SPDX-License-Identifier: MIT
#include "export/png/filtered_rows.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr std::uint8_t filter_none = 0;
constexpr std::uint8_t filter_up = 2;

}  // namespace

FilteredRows make_filtered_rows(const Raster& raster) {
  const std::size_t channels = raster.is_opaque() ? 3 : 4;
  const std::size_t row_bytes = 1 + channels * static_cast<std::size_t>(raster.width());
  const std::size_t size = row_bytes * static_cast<std::size_t>(raster.height());
  FilteredRows rows{PageMemory(size), size};
  std::uint8_t* to = rows.memory.begin();
  for (int row = 0; row < raster.height(); ++row, to += row_bytes) {
    if (raster.is_like_row_above(row)) {
      *to = filter_up;
      std::fill_n(to + 1, row_bytes - 1, std::uint8_t{0});
      continue;
    }
    *to = filter_none;
    raster.is_opaque() ? raster.copy_rgb_row(row, to + 1) : raster.copy_rgba_row(row, to + 1);
  }
  return rows;
}

}  // namespace chronodraw
