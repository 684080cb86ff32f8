// SPDX-License-Identifier: MIT
#include <cairo-pdf.h>

#include <set>
#include <utility>

#include "base/memory_watch.hpp"
#include "base/numbers.hpp"
#include "cairo/byte_sink.hpp"
#include "cairo/cairo_surfaces.hpp"
#include "cairo/cairo_text.hpp"
#include "cairo/draw_text.hpp"
#include "cairo/vector_page.hpp"

namespace chronodraw {

namespace {

constexpr double points_per_px = 0.75;

void set_metadata(cairo_surface_t* surface, const Scene& scene, const std::string& created) {
  const auto set = [surface](cairo_pdf_metadata_t key, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, key, make_cairo_text(value).c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, scene.title);
  set(CAIRO_PDF_METADATA_SUBJECT, scene.description);
  set(CAIRO_PDF_METADATA_AUTHOR, scene.author);
  set(CAIRO_PDF_METADATA_KEYWORDS, scene.keywords);
  set(CAIRO_PDF_METADATA_CREATOR, "chronodraw");
  set(CAIRO_PDF_METADATA_CREATE_DATE, created);
  set(CAIRO_PDF_METADATA_MOD_DATE, created);
}

/// Cairo 1.16 forgets what it recorded where a rectangle covers the whole page, an open tag's begin included, and then
/// crashes. Nothing covers a page that is clipped.
void clip_page(cairo_t* context, const Size& size) {
  constexpr double too_little_to_see = 0.02;
  cairo_rectangle(context, 0, 0, size.width.value(), size.height.value() - too_little_to_see);
  cairo_clip(context);
}

void draw_tagged_text(cairo_t* context, FontFaces& fonts, const Text& text) {
  const char* tag = text.is_heading ? "H1" : "P";
  cairo_tag_begin(context, tag, nullptr);
  draw_text_glyphs(context, fonts, text);
  cairo_tag_end(context, tag);
}

/// The words nearest to the top of what a group shows; null where it shows none.
const Text* find_top_text(const SceneGroup& group) {
  const Text* top = nullptr;
  for (const SceneItem& item : group.items) {
    const Text* text = std::get_if<Text>(&item);
    if (text != nullptr && (top == nullptr || text->origin.y < top->origin.y)) top = text;
  }
  return top;
}

/// Events in order of time, below the title; an event that goes on on another page is listed where it begins. Of pages
/// that are written: Cairo 1.16 crashes where the outline leads to one that is not.
class Bookmarks {
 public:
  explicit Bookmarks(cairo_surface_t* surface) : surface_(surface) {}

  void add_page(const Scene& page, int number) {
    if (number == 1 && !page.title.empty()) parent_ = add(page.title, number, {}, CAIRO_PDF_OUTLINE_FLAG_OPEN);
    for (const SceneItem& item : page.items) {
      const auto* group = std::get_if<SceneGroup>(&item);
      if (group == nullptr || !group->is_listed || group->title.empty()) continue;
      const Text* text = find_top_text(*group);
      if (text != nullptr && listed_.insert(group->id).second) add(group->title, number, text->origin, {});
    }
  }

 private:
  int add(const std::string& title, int page, Point at, cairo_pdf_outline_flags_t flags) {
    const std::string target = "page=" + format_number(static_cast<std::int64_t>(page)) + " pos=[" +
                               format_number(at.x.value() * points_per_px, 2) + " " +
                               format_number(at.y.value() * points_per_px, 2) + "]";
    return cairo_pdf_surface_add_outline(surface_, parent_, make_cairo_text(title).c_str(), target.c_str(), flags);
  }

  cairo_surface_t* surface_;
  int parent_{CAIRO_PDF_OUTLINE_ROOT};
  std::set<std::string_view> listed_;
};

cairo_status_t draw_page(cairo_surface_t* surface, FontFaces& fonts, const Scene& scene) {
  cairo_pdf_surface_set_size(surface, scene.size.width.value() * points_per_px,
                             scene.size.height.value() * points_per_px);
  const ContextOwner context(cairo_create(surface));
  cairo_scale(context.get(), points_per_px, points_per_px);
  prepare_context(context.get());
  draw_background(context.get(), scene);
  clip_page(context.get(), scene.size);
  cairo_tag_begin(context.get(), "Document", nullptr);
  draw_items(context.get(), scene.items, [&](cairo_t* to, const Text& text) { draw_tagged_text(to, fonts, text); });
  cairo_tag_end(context.get(), "Document");
  cairo_show_page(context.get());
  return cairo_status(context.get());
}

}  // namespace

Result<std::string> draw_pdf(std::span<const Scene> pages, const std::string& created) {
  for (const Scene& page : pages)
    if (Diagnostics errors = check_page(page, limits::pdf_side); errors.has_errors()) return errors;
  const Scene& first = pages.front();
  forget_refused_memory();
  ByteSink sink;
  const SurfaceOwner surface(cairo_pdf_surface_create_for_stream(
      ByteSink::append, &sink, first.size.width.value() * points_per_px, first.size.height.value() * points_per_px));
  set_metadata(surface.get(), first, created);
  FontFaces fonts(first.fonts);
  Bookmarks bookmarks(surface.get());
  cairo_status_t drawn = CAIRO_STATUS_SUCCESS;
  for (std::size_t i = 0; i < pages.size() && drawn == CAIRO_STATUS_SUCCESS; ++i) {
    drawn = draw_page(surface.get(), fonts, pages[i]);
    if (drawn == CAIRO_STATUS_SUCCESS) drawn = cairo_surface_status(surface.get());
    if (drawn == CAIRO_STATUS_SUCCESS) bookmarks.add_page(pages[i], static_cast<int>(i) + 1);
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
