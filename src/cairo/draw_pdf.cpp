// SPDX-License-Identifier: MIT
#include <cairo-pdf.h>

#include <utility>

#include "base/memory_watch.hpp"
#include "cairo/byte_sink.hpp"
#include "cairo/cairo_surfaces.hpp"
#include "cairo/cairo_text.hpp"
#include "cairo/draw_text.hpp"
#include "cairo/vector_page.hpp"

namespace chronodraw {

namespace {

constexpr double points_per_px = 0.75;
/// Stands in for the moment of drawing, which must not reach the bytes.
constexpr const char* fixed_date = "2000-01-01T00:00:00Z";

void set_metadata(cairo_surface_t* surface, const Scene& scene) {
  const auto set = [surface](cairo_pdf_metadata_t key, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, key, make_cairo_text(value).c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, scene.title);
  set(CAIRO_PDF_METADATA_SUBJECT, scene.description);
  set(CAIRO_PDF_METADATA_CREATOR, "chronodraw");
  set(CAIRO_PDF_METADATA_CREATE_DATE, fixed_date);
  set(CAIRO_PDF_METADATA_MOD_DATE, fixed_date);
}

cairo_status_t draw_page(cairo_surface_t* surface, FontFaces& fonts, const Scene& scene) {
  cairo_pdf_surface_set_size(surface, scene.size.width.value() * points_per_px,
                             scene.size.height.value() * points_per_px);
  const ContextOwner context(cairo_create(surface));
  cairo_scale(context.get(), points_per_px, points_per_px);
  prepare_context(context.get());
  draw_background(context.get(), scene);
  draw_items(context.get(), scene.items, [&](cairo_t* to, const Text& text) { draw_text_glyphs(to, fonts, text); });
  cairo_show_page(context.get());
  return cairo_status(context.get());
}

}  // namespace

Result<std::string> draw_pdf(std::span<const Scene> pages) {
  for (const Scene& page : pages)
    if (Diagnostics errors = check_page(page, limits::pdf_side); errors.has_errors()) return errors;
  const Scene& first = pages.front();
  forget_refused_memory();
  ByteSink sink;
  const SurfaceOwner surface(cairo_pdf_surface_create_for_stream(
      ByteSink::append, &sink, first.size.width.value() * points_per_px, first.size.height.value() * points_per_px));
  set_metadata(surface.get(), first);
  FontFaces fonts(first.fonts);
  cairo_status_t drawn = CAIRO_STATUS_SUCCESS;
  for (const Scene& page : pages) {
    const cairo_status_t status = draw_page(surface.get(), fonts, page);
    if (drawn == CAIRO_STATUS_SUCCESS) drawn = status;
  }
  check_memory();
  check_headroom();
  cairo_surface_finish(surface.get());
  if (sink.is_full) report_no_memory();
  check_memory();
  if (fonts.errors().has_errors()) return fonts.errors();
  if (Diagnostics errors = check_status(drawn, "PDF"); errors.has_errors()) return errors;
  if (Diagnostics errors = check_status(cairo_surface_status(surface.get()), "PDF"); errors.has_errors()) return errors;
  return std::move(sink.bytes);
}

}  // namespace chronodraw
