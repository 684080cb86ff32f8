// SPDX-License-Identifier: MIT
#include "cairo/draw_text.hpp"

#include "cairo/cairo_text.hpp"
#include "cairo/clusters.hpp"

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

/// Cairo writes a PDF's glyph widths as whole thousandths of an em, so a viewer's pen drifts along a line, half a px in
/// a long title. A new height makes Cairo state the pen's place anew: every other word is set lower, by too little to
/// see.
void set_words_apart(std::vector<cairo_glyph_t>& glyphs, const GlyphRun& run, std::string_view text, Px size) {
  constexpr double least_ems = 0.0015;
  bool is_lower = false;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    if (is_lower) glyphs[i].y += size.value() * least_ems;
    if (text[run.glyphs[i].cluster] == ' ') is_lower = !is_lower;
  }
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

std::vector<cairo_text_cluster_t> make_cairo_clusters(const GlyphRun& run) {
  std::vector<cairo_text_cluster_t> clusters;
  for (const TextCluster& cluster : make_clusters(run)) clusters.push_back({cluster.bytes, cluster.glyphs});
  return clusters;
}

}  // namespace

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
    std::vector<cairo_glyph_t> glyphs = make_glyphs(run, origin);
    set_words_apart(glyphs, run, line.text, text.block.style.size);
    const std::vector<cairo_text_cluster_t> clusters = make_cairo_clusters(run);
    const auto flags =
        run.direction == Direction::rtl ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{};
    const std::string words =
        make_cairo_text(std::string_view(line.text).substr(run.text_begin, run.text_end - run.text_begin));
    cairo_show_text_glyphs(context, words.data(), static_cast<int>(words.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()), flags);
  });
}

}  // namespace chronodraw
