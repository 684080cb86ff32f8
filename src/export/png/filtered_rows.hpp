// SPDX-License-Identifier: MIT
// The rows of a picture as PNG compresses them: each behind the number of its filter. Rows stay as they are (filter 0),
// but one equal to the row above it becomes zeros (filter 2): flat graphics come out smallest and fastest this way.
#pragma once

#include "cairo/page_memory.hpp"
#include "cairo/raster.hpp"

namespace chronodraw {

struct FilteredRows {
  PageMemory memory;
  std::size_t size{0};
};

[[nodiscard]] FilteredRows make_filtered_rows(const Raster& raster);

}  // namespace chronodraw
