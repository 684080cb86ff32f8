// SPDX-License-Identifier: MIT
// Stretches of one script and direction, shaped in font units and kept: the same word in another label, or at another
// size, costs a look-up. Everything kept is a pure function of its key, so forgetting it changes nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "shaping/characters.hpp"
#include "shaping/font_set.hpp"

namespace chronodraw {

/// Glyphs of one font; offsets count from the stretch's own start.
struct UnitRun {
  int font{0};
  std::uint32_t begin{0};
  std::uint32_t end{0};
  std::vector<UnitGlyph> glyphs;
};

struct WordOptions {
  ShapeOptions shape;
  Weight weight{Weight::regular};
  Ideographs ideographs{Ideographs::chinese};
};

class WordCache {
 public:
  explicit WordCache(FontSet& fonts) : fonts_(fonts) {}

  /// Runs in logical order. Valid until `trim`. `options.shape.marks` need not be set, here and below.
  const std::vector<UnitRun>& find_runs(std::string_view text, const WordOptions& options);
  /// What kerning takes from (negative) or adds to the advance of two clusters set side by side, in font units.
  std::int32_t find_kerning(std::string_view pair, int font, const ShapeOptions& options);
  /// Forgets everything once it has grown beyond its bound.
  void trim();

  [[nodiscard]] std::size_t size() const { return runs_.size() + kernings_.size(); }

 private:
  [[nodiscard]] std::vector<UnitRun> shape_runs(std::string_view text, const WordOptions& options);

  FontSet& fonts_;
  std::unordered_map<std::string, std::vector<UnitRun>> runs_;
  std::unordered_map<std::string, std::int32_t> kernings_;
};

}  // namespace chronodraw
