// SPDX-License-Identifier: MIT
#include "cairo/clusters.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

/// Glyph clusters in logical order with no gap and no step back.
bool has_ordered_clusters(const GlyphRun& run, const std::vector<Glyph>& logical) {
  return std::is_sorted(logical.begin(), logical.end(),
                        [](const Glyph& a, const Glyph& b) { return a.cluster < b.cluster; }) &&
         logical.front().cluster >= run.text_begin && logical.back().cluster < run.text_end;
}

}  // namespace

std::vector<TextCluster> make_clusters(const GlyphRun& run) {
  std::vector<Glyph> logical = run.glyphs;
  if (run.direction == Direction::rtl) std::reverse(logical.begin(), logical.end());
  const int bytes = static_cast<int>(run.text_end - run.text_begin);
  const int glyphs = static_cast<int>(logical.size());
  if (!has_ordered_clusters(run, logical)) return {{bytes, glyphs}};
  std::vector<TextCluster> clusters;
  std::uint32_t begin = run.text_begin;
  for (std::size_t i = 0; i < logical.size();) {
    std::size_t next = i;
    while (next < logical.size() && logical[next].cluster == logical[i].cluster) ++next;
    const std::uint32_t end = next < logical.size() ? logical[next].cluster : run.text_end;
    clusters.push_back({static_cast<int>(end - begin), static_cast<int>(next - i)});
    begin = end;
    i = next;
  }
  return clusters;
}

}  // namespace chronodraw
