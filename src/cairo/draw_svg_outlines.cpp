// SPDX-License-Identifier: MIT
#include <cairo-svg.h>

#include "base/memory_watch.hpp"
#include "cairo/byte_sink.hpp"
#include "cairo/cairo_surfaces.hpp"
#include "cairo/draw_text.hpp"
#include "cairo/stable_ids.hpp"
#include "cairo/vector_page.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

/// What Cairo wrote between its opening element and the end.
std::string_view find_content(std::string_view svg) {
  const std::size_t begin = svg.find('>', svg.find("<svg")) + 1;
  return svg.substr(begin);
}

std::string make_document(const Scene& scene, std::string_view content, std::string_view prefix) {
  std::string out = make_svg_opening(scene, prefix, false);
  out.insert(out.find(' '), R"( xmlns:xlink="http://www.w3.org/1999/xlink")");
  return out + make_stable_ids(content, prefix);
}

}  // namespace

Result<std::string> draw_svg_outlines(const Scene& scene, const Limits& limits, const std::string& id_prefix) {
  if (Diagnostics errors = check_page(scene, limits::page_side.in(limits)); errors.has_errors()) return errors;
  forget_refused_memory();
  ByteSink sink;
  const SurfaceOwner surface(cairo_svg_surface_create_for_stream(ByteSink::append, &sink, scene.size.width.value(),
                                                                 scene.size.height.value()));
  cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PX);
  FontFaces fonts(scene.fonts);
  const ContextOwner context(cairo_create(surface.get()));
  prepare_context(context.get());
  draw_background(context.get(), scene);
  draw_items(context.get(), scene.items, [&](cairo_t* to, const Text& text) { draw_glyphs(to, fonts, text); });
  const cairo_status_t drawn = cairo_status(context.get());
  cairo_surface_finish(surface.get());
  if (sink.is_full) report_no_memory();
  check_memory();
  if (fonts.errors().has_errors()) return fonts.errors();
  if (Diagnostics errors = check_status(drawn, "SVG"); errors.has_errors()) return errors;
  if (Diagnostics errors = check_status(cairo_surface_status(surface.get()), "SVG"); errors.has_errors()) return errors;
  const std::string_view content = find_content(sink.bytes);
  return make_document(scene, content,
                       id_prefix.empty() ? make_id_prefix(make_document(scene, content, {})) : id_prefix);
}

}  // namespace chronodraw
