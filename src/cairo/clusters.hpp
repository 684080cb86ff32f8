// SPDX-License-Identifier: MIT
// Which characters the glyphs of a run stand for, so that text in a PDF can be found and copied. Internal to src/cairo.
#pragma once

#include <vector>

#include <chronodraw/text.hpp>

namespace chronodraw {

/// A number of glyphs for a number of bytes; neither is 0.
struct TextCluster {
  int bytes{0};
  int glyphs{0};
  bool operator==(const TextCluster&) const = default;
};

/// In logical order; bytes and glyphs add up to the run's. Glyphs whose order says nothing are one cluster.
[[nodiscard]] std::vector<TextCluster> make_clusters(const GlyphRun& run);

}  // namespace chronodraw
