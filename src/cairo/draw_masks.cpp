// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "cairo/draw_text.hpp"

namespace chronodraw {

namespace {

/// Pixels of an image surface, in ARGB32 with premultiplied alpha, and the part that may be painted.
struct PixelTarget {
  std::uint32_t* pixels;
  std::ptrdiff_t stride;  ///< in pixels
  int left;
  int top;
  int right;
  int bottom;
};

PixelTarget make_target(cairo_t* context, double scale) {
  cairo_surface_t* surface = cairo_get_target(context);
  cairo_surface_flush(surface);
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  cairo_clip_extents(context, &left, &top, &right, &bottom);
  PixelTarget target{};
  target.pixels = reinterpret_cast<std::uint32_t*>(cairo_image_surface_get_data(surface));
  target.stride = cairo_image_surface_get_stride(surface) / 4;
  target.left = std::max(0, static_cast<int>(std::floor(left * scale)));
  target.top = std::max(0, static_cast<int>(std::floor(top * scale)));
  target.right = std::min(cairo_image_surface_get_width(surface), static_cast<int>(std::ceil(right * scale)));
  target.bottom = std::min(cairo_image_surface_get_height(surface), static_cast<int>(std::ceil(bottom * scale)));
  return target;
}

/// a * b / 255, rounded; both 0 to 255.
std::uint32_t multiply(std::uint32_t a, std::uint32_t b) {
  const std::uint32_t product = a * b + 128;
  return (product + (product >> 8U)) >> 8U;
}

/// `color` at `coverage` over a premultiplied pixel.
std::uint32_t blend(std::uint32_t pixel, Color color, std::uint32_t coverage) {
  const std::uint32_t alpha = multiply(color.alpha, coverage);
  const std::uint32_t rest = 255 - alpha;
  const auto channel = [&](unsigned int shift, std::uint32_t value) {
    return std::min<std::uint32_t>(255, multiply(value, alpha) + multiply((pixel >> shift) & 255U, rest)) << shift;
  };
  return channel(24, 255) | channel(16, color.red) | channel(8, color.green) | channel(0, color.blue);
}

void blend_mask(const PixelTarget& target, const GlyphMask& mask, int x, int y, Color color) {
  const int first_row = std::max(0, target.top - y);
  const int last_row = std::min(mask.rows, target.bottom - y);
  const int first = std::max(0, target.left - x);
  const int last = std::min(mask.width, target.right - x);
  for (int row = first_row; row < last_row; ++row) {
    std::uint32_t* to = target.pixels + (y + row) * target.stride + x;
    const std::uint8_t* coverage = mask.coverage.data() + static_cast<std::ptrdiff_t>(row) * mask.width;
    for (int column = first; column < last; ++column) {
      if (coverage[column] != 0) to[column] = blend(to[column], color, coverage[column]);
    }
  }
}

struct MaskDrawer {
  PixelTarget target;
  GlyphMasks& masks;
  double scale;
  int size;  ///< in 1/64 pixel
  Color color;

  /// `origin`: the line's left end and baseline, in px.
  void draw(const GlyphRun& run, Point origin) const {
    for (const Glyph& glyph : run.glyphs) {
      const auto quarters = static_cast<int>(std::floor((origin.x + glyph.at.x).value() * scale * 4 + 0.5));
      const auto baseline = static_cast<int>(std::floor((origin.y + glyph.at.y).value() * scale + 0.5));
      const GlyphMask& mask = masks.find({run.font, size, glyph.id, quarters & 3});
      blend_mask(target, mask, (quarters >> 2) + mask.left, baseline - mask.top, color);
    }
  }
};

bool has_outlines(FontFaces& fonts, int font) {
  const FT_Face face = fonts.find_face(font);
  return face == nullptr || (FT_IS_SCALABLE(face) && !FT_HAS_COLOR(face));
}

}  // namespace

void draw_masks(cairo_t* context, FontFaces& fonts, GlyphMasks& masks, double scale, const Text& text) {
  const int size = static_cast<int>(std::lround(text.block.style.size.value() * scale * 64));
  const MaskDrawer drawer{make_target(context, scale), masks, scale, size, text.color};
  set_color(context, text.color);
  for (const TextLine& line : text.block.lines) {
    const Point origin{text.origin.x + line.x, text.origin.y + line.baseline};
    for (const GlyphRun& run : line.runs) {
      if (has_outlines(fonts, run.font)) {
        drawer.draw(run, origin);
      } else {
        cairo_surface_mark_dirty(cairo_get_target(context));
        draw_run(context, fonts, run, origin, text.block.style.size);
        cairo_surface_flush(cairo_get_target(context));
      }
    }
  }
  cairo_surface_mark_dirty(cairo_get_target(context));
}

}  // namespace chronodraw
