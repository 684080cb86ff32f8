// SPDX-License-Identifier: MIT
#include "cairo/painter.hpp"

#include "base/memory_watch.hpp"
#include "cairo/handles.hpp"

namespace chronodraw {

namespace {

/// What may stand in a URI as it is (RFC 3986), but for the quote that ends Cairo's attribute.
bool is_uri_character(char c) {
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return std::string_view("-._~:/?#[]@!$&()*+,;=%").find(c) != std::string_view::npos;
}

/// A link as Cairo's tag syntax wants it, all other bytes as percent codes.
std::string make_link_tag(const std::string& link) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string tag = "uri='";
  for (const char c : link) {
    if (is_uri_character(c)) {
      tag.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      tag.push_back('%');
      tag.push_back(digits[byte >> 4U]);
      tag.push_back(digits[byte & 15U]);
    }
  }
  return tag + "'";
}

void draw_group(cairo_t* context, const SceneGroup& group, const TextDrawer& draw_text) {
  cairo_save(context);
  if (group.clip) {
    const Rect& clip = *group.clip;
    cairo_rectangle(context, clip.x.value(), clip.y.value(), clip.width.value(), clip.height.value());
    cairo_clip(context);
  }
  if (!group.link.empty()) cairo_tag_begin(context, CAIRO_TAG_LINK, make_link_tag(group.link).c_str());
  draw_items(context, group.items, draw_text);
  if (!group.link.empty()) cairo_tag_end(context, CAIRO_TAG_LINK);
  cairo_restore(context);
}

struct ItemDrawer {
  cairo_t* context;
  const TextDrawer& draw_text;
  void operator()(const Path& path) const { draw_path(context, path); }
  void operator()(const Text& text) const { draw_text(context, text); }
  void operator()(const Image& image) const { draw_image(context, image); }
  void operator()(const SceneGroup& group) const { draw_group(context, group, draw_text); }
};

}  // namespace

void prepare_context(cairo_t* context) {
  const FontOptionsOwner options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_set_font_options(context, options.get());
  cairo_set_miter_limit(context, 4);
}

void set_color(cairo_t* context, Color color) {
  cairo_set_source_rgba(context, color.red / 255.0, color.green / 255.0, color.blue / 255.0, color.alpha / 255.0);
}

void draw_background(cairo_t* context, const Scene& scene) {
  if (!scene.background) return;
  set_color(context, *scene.background);
  cairo_paint(context);
}

void draw_items(cairo_t* context, const std::vector<SceneItem>& items, const TextDrawer& draw_text) {
  for (const SceneItem& item : items) {
    std::visit(ItemDrawer{context, draw_text}, item);
    check_memory();
  }
}

}  // namespace chronodraw
