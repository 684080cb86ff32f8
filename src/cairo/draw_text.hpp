// SPDX-License-Identifier: MIT
// Shaped text onto Cairo's surfaces, without measuring or shaping anything again. Internal to src/cairo.
#pragma once

#include "cairo/font_faces.hpp"
#include "cairo/glyph_masks.hpp"
#include "cairo/painter.hpp"

namespace chronodraw {

/// One run with its line's left end and baseline at `origin`, in the context's colour.
void draw_run(cairo_t* context, FontFaces& fonts, const GlyphRun& run, Point origin, Px size);
/// As glyphs, for outlines.
void draw_glyphs(cairo_t* context, FontFaces& fonts, const Text& text);
/// As glyphs that know their characters, for PDF.
void draw_text_glyphs(cairo_t* context, FontFaces& fonts, const Text& text);
/// As masks into the pixels of an image surface whose context is scaled by `scale` and otherwise untransformed; fonts
/// of pictures (emoji) as glyphs.
void draw_masks(cairo_t* context, FontFaces& fonts, GlyphMasks& masks, double scale, const Text& text);

}  // namespace chronodraw
