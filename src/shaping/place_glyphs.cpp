// SPDX-License-Identifier: MIT
#include "shaping/place_glyphs.hpp"

#include <algorithm>

namespace chronodraw {
namespace {

constexpr std::size_t max_clusters = 500;

/// Glyphs [first, last) of a run, which share a cluster, and the pen before and after them.
struct GlyphGroup {
  std::size_t first{0};
  std::size_t last{0};
  std::int64_t pen_begin{0};
  std::int64_t pen_end{0};
  std::int64_t nominal{0};
};

/// From left to right.
std::vector<GlyphGroup> find_groups(const std::vector<UnitGlyph>& glyphs) {
  std::vector<GlyphGroup> groups;
  std::int64_t pen = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    if (i == 0 || glyphs[i].cluster != glyphs[i - 1].cluster) groups.push_back({i, i, pen, pen, 0});
    pen += glyphs[i].advance;
    groups.back().last = i + 1;
    groups.back().pen_end = pen;
    groups.back().nominal += glyphs[i].nominal;
  }
  return groups;
}

/// Places groups [first, last) of a run, which stand side by side.
class GroupPlacer {
 public:
  GroupPlacer(const UnitRun& run, const UnitScale& scale, const RunPlace& place)
      : run_(run), scale_(scale), place_(place), is_rtl_(place.level % 2 == 1) {}

  [[nodiscard]] ShapedRun make_run(const std::vector<GlyphGroup>& groups, std::size_t first, std::size_t last) const {
    ShapedRun placed;
    placed.run.font = run_.font;
    placed.run.direction = is_rtl_ ? Direction::rtl : Direction::ltr;
    placed.level = place_.level;
    placed.run.glyphs.reserve(groups[last - 1].last - groups[first].first);
    placed.clusters.reserve(last - first);
    for (std::size_t i = first; i < last; ++i) append_group(placed, groups[i], groups[first].pen_begin);
    if (is_rtl_) std::reverse(placed.clusters.begin(), placed.clusters.end());
    return placed;
  }

 private:
  void append_group(ShapedRun& placed, const GlyphGroup& group, std::int64_t run_begin) const {
    const Px left = scale_.find_px(run_begin);
    const Px natural = scale_.find_px(group.pen_end) - scale_.find_px(group.pen_begin);
    const Px tracking = std::max(place_.tracking, -std::max(natural, Px{}));  // makes nothing narrower than nothing
    const Px advance = natural + tracking;
    const Px kerning = scale_.find_px(group.pen_end - group.pen_begin - group.nominal);
    const Px tracked = placed.advance - (scale_.find_px(group.pen_begin) - left) + (is_rtl_ ? tracking : Px{});
    std::int64_t pen = group.pen_begin;
    for (std::size_t i = group.first; i < group.last; ++i) {
      const UnitGlyph& glyph = run_.glyphs[i];
      const Point at{scale_.find_px(pen + glyph.x_offset) - left + tracked, -scale_.find_px(glyph.y_offset)};
      placed.run.glyphs.push_back({glyph.id, place_.origin + glyph.cluster, at});
      pen += glyph.advance;
    }
    placed.clusters.push_back({place_.origin + run_.glyphs[group.first].cluster, advance, advance - kerning});
    placed.advance += advance;
  }

  const UnitRun& run_;
  const UnitScale& scale_;
  const RunPlace& place_;
  bool is_rtl_;
};

}  // namespace

Px UnitScale::find_px(std::int64_t units) const {
  const std::int64_t doubled = 2 * units * size.raw + units_per_em;
  const std::int64_t divisor = 2 * units_per_em;
  const std::int64_t quotient = doubled / divisor;
  return {doubled % divisor < 0 ? quotient - 1 : quotient};
}

std::vector<ShapedRun> place_glyphs(const UnitRun& run, const UnitScale& scale, const RunPlace& place) {
  const std::vector<GlyphGroup> groups = find_groups(run.glyphs);
  const GroupPlacer placer(run, scale, place);
  const bool is_rtl = place.level % 2 == 1;
  std::vector<ShapedRun> placed;
  for (std::size_t done = 0; done < groups.size(); done += max_clusters) {
    const std::size_t end = std::min(done + max_clusters, groups.size());
    placed.push_back(is_rtl ? placer.make_run(groups, groups.size() - end, groups.size() - done)
                            : placer.make_run(groups, done, end));
  }
  for (std::size_t i = 0; i < placed.size(); ++i) {
    placed[i].run.text_begin = i == 0 ? place.origin + run.begin : placed[i].clusters.front().begin;
    placed[i].run.text_end = i + 1 < placed.size() ? placed[i + 1].clusters.front().begin : place.origin + run.end;
  }
  return placed;
}

}  // namespace chronodraw
