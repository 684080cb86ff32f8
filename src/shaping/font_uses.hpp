// SPDX-License-Identifier: MIT
// What a picture shows of each font file, found in its shaped runs: the characters, the glyphs, and whether figures are
// tabular. In: a Scene. Out: one entry a file, in the order of the Scene's table. Opens no file.
#pragma once

#include <cstdint>
#include <vector>

#include <chronodraw/scene.hpp>

namespace chronodraw {

struct FontUse {
  FontFile file;                          ///< of the first of `fonts`
  std::vector<int> fonts;                 ///< entries of the Scene's table; several where one file serves two weights
  std::vector<std::uint32_t> characters;  ///< ascending, each once
  std::vector<std::uint32_t> glyphs;      ///< ascending, each once
  bool has_tabular{false};
};

[[nodiscard]] std::vector<FontUse> find_font_uses(const Scene& scene);

}  // namespace chronodraw
