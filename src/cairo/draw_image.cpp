// SPDX-License-Identifier: MIT
#include <cstring>

#include "base/limits.hpp"
#include "base/memory_watch.hpp"
#include "cairo/handles.hpp"
#include "cairo/painter.hpp"
#include "scene/check_images.hpp"

namespace chronodraw {

namespace {

struct PngReader {
  const std::string& bytes;
  std::size_t at{0};

  static cairo_status_t read(void* closure, unsigned char* to, unsigned int length) {
    auto& reader = *static_cast<PngReader*>(closure);
    if (reader.bytes.size() - reader.at < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, reader.bytes.data() + reader.at, length);
    reader.at += length;
    return CAIRO_STATUS_SUCCESS;
  }
};

}  // namespace

void draw_image(cairo_t* context, const Image& image) {
  const std::optional<std::int64_t> pixels = find_png_pixels(image.png);
  if (!pixels || *pixels > limits::image_pixels.most) return;  // `encode` has told
  PngReader reader{image.png};
  const SurfaceOwner surface(cairo_image_surface_create_from_png_stream(PngReader::read, &reader));
  const cairo_status_t status = cairo_surface_status(surface.get());
  if (status == CAIRO_STATUS_NO_MEMORY) report_no_memory();
  if (status != CAIRO_STATUS_SUCCESS) return;
  const int width = cairo_image_surface_get_width(surface.get());
  const int height = cairo_image_surface_get_height(surface.get());
  if (width <= 0 || height <= 0) return;
  cairo_save(context);
  cairo_translate(context, image.rect.x.value(), image.rect.y.value());
  cairo_scale(context, image.rect.width.value() / width, image.rect.height.value() / height);
  cairo_set_source_surface(context, surface.get(), 0, 0);
  cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD);
  cairo_rectangle(context, 0, 0, width, height);
  cairo_fill(context);
  cairo_restore(context);
}

}  // namespace chronodraw
