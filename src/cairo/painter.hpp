// SPDX-License-Identifier: MIT
// The one painter all of Cairo's surfaces share: a Scene onto a context whose unit is the px. How texts reach the
// surface differs and is handed in. Internal to src/cairo.
#pragma once

#include <cairo.h>

#include <functional>

#include <chronodraw/scene.hpp>

namespace chronodraw {

using TextDrawer = std::function<void(cairo_t*, const Text&)>;

/// Glyphs without hinting, and miters as SVG has them; once for each context.
void prepare_context(cairo_t* context);
/// Fills the page; before any tag, for a full page painted inside one breaks Cairo's PDF.
void draw_background(cairo_t* context, const Scene& scene);
/// Everything but the background. Groups with a link become link tags, which only PDF knows.
void draw_items(cairo_t* context, const std::vector<SceneItem>& items, const TextDrawer& draw_text);

void draw_path(cairo_t* context, const Path& path);
void draw_image(cairo_t* context, const Image& image);
void set_color(cairo_t* context, Color color);

}  // namespace chronodraw
