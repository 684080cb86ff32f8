// SPDX-License-Identifier: MIT
#include "cairo/draw_text.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

/// The pen's place for every glyph of a run.
std::vector<cairo_glyph_t> make_glyphs(const GlyphRun& run, Point origin) {
  std::vector<cairo_glyph_t> glyphs;
  glyphs.reserve(run.glyphs.size());
  for (const Glyph& glyph : run.glyphs) {
    glyphs.push_back({glyph.id, (origin.x + glyph.at.x).value(), (origin.y + glyph.at.y).value()});
  }
  return glyphs;
}

/// False when there is nothing to draw with.
bool set_font(cairo_t* context, FontFaces& fonts, int font, Px size) {
  cairo_font_face_t* face = fonts.find_cairo_face(font);
  if (face == nullptr) return false;
  cairo_set_font_face(context, face);
  cairo_set_font_size(context, size.value());
  return true;
}

/// Calls `draw(run, line, origin of the line)` for each run that has glyphs, in visual order.
template <class Draw>
void visit_runs(const Text& text, const Draw& draw) {
  for (const TextLine& line : text.block.lines) {
    const Point origin{text.origin.x + line.x, text.origin.y + line.baseline};
    for (const GlyphRun& run : line.runs) {
      if (!run.glyphs.empty()) draw(run, line, origin);
    }
  }
}

/// Glyph clusters in logical order with no gap and no step back.
bool has_ordered_clusters(const GlyphRun& run, const std::vector<Glyph>& logical) {
  return std::is_sorted(logical.begin(), logical.end(),
                        [](const Glyph& a, const Glyph& b) { return a.cluster < b.cluster; }) &&
         logical.front().cluster >= run.text_begin && logical.back().cluster < run.text_end;
}

}  // namespace

std::vector<cairo_text_cluster_t> make_clusters(const GlyphRun& run) {
  std::vector<Glyph> logical = run.glyphs;
  if (run.direction == Direction::rtl) std::reverse(logical.begin(), logical.end());
  const int bytes = static_cast<int>(run.text_end - run.text_begin);
  const int glyphs = static_cast<int>(logical.size());
  if (!has_ordered_clusters(run, logical)) return {{bytes, glyphs}};
  std::vector<cairo_text_cluster_t> clusters;
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

void draw_run(cairo_t* context, FontFaces& fonts, const GlyphRun& run, Point origin, Px size) {
  if (run.glyphs.empty() || !set_font(context, fonts, run.font, size)) return;
  const std::vector<cairo_glyph_t> glyphs = make_glyphs(run, origin);
  cairo_show_glyphs(context, glyphs.data(), static_cast<int>(glyphs.size()));
}

void draw_glyphs(cairo_t* context, FontFaces& fonts, const Text& text) {
  set_color(context, text.color);
  visit_runs(text, [&](const GlyphRun& run, const TextLine&, Point origin) {
    draw_run(context, fonts, run, origin, text.block.style.size);
  });
}

void draw_text_glyphs(cairo_t* context, FontFaces& fonts, const Text& text) {
  set_color(context, text.color);
  visit_runs(text, [&](const GlyphRun& run, const TextLine& line, Point origin) {
    if (!set_font(context, fonts, run.font, text.block.style.size)) return;
    const std::vector<cairo_glyph_t> glyphs = make_glyphs(run, origin);
    const std::vector<cairo_text_cluster_t> clusters = make_clusters(run);
    const auto flags =
        run.direction == Direction::rtl ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{};
    cairo_show_text_glyphs(context, line.text.data() + run.text_begin, static_cast<int>(run.text_end - run.text_begin),
                           glyphs.data(), static_cast<int>(glyphs.size()), clusters.data(),
                           static_cast<int>(clusters.size()), flags);
  });
}

}  // namespace chronodraw
