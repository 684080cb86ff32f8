// SPDX-License-Identifier: MIT
// Font units to px: the one place where shaping rounds. Pen positions are rounded, advances are their differences, so
// nothing adds up along a word.
#pragma once

#include "shaping/word_cache.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

/// Font units of one face at one size.
struct UnitScale {
  Px size;
  int units_per_em{1};

  /// To the nearest 1/1024 px.
  [[nodiscard]] Px find_px(std::int64_t units) const;
};

struct RunPlace {
  std::uint32_t origin{0};  ///< byte of the paragraph where the stretch starts
  std::uint8_t level{0};    ///< bidi embedding level
  Px tracking;              ///< after each cluster
};

/// `run` as ShapedRuns of at most 500 clusters each, so that cutting a line out of one is cheap however long the word.
/// In logical order; none for a run without glyphs.
[[nodiscard]] std::vector<ShapedRun> place_glyphs(const UnitRun& run, const UnitScale& scale, const RunPlace& place);

}  // namespace chronodraw
