// SPDX-License-Identifier: MIT
// Owners of Cairo's and FreeType's objects, so that none is leaked. Internal to src/cairo.
#pragma once

#include <cairo.h>

#include <memory>

namespace chronodraw {

struct CairoDeleter {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
  void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
using ContextOwner = std::unique_ptr<cairo_t, CairoDeleter>;
using SurfaceOwner = std::unique_ptr<cairo_surface_t, CairoDeleter>;
using PatternOwner = std::unique_ptr<cairo_pattern_t, CairoDeleter>;
using FaceOwner = std::unique_ptr<cairo_font_face_t, CairoDeleter>;
using FontOptionsOwner = std::unique_ptr<cairo_font_options_t, CairoDeleter>;

}  // namespace chronodraw
