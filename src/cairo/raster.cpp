// SPDX-License-Identifier: MIT
#include "cairo/raster.hpp"

#include <algorithm>
#include <cmath>

#include "base/make_diagnostic.hpp"
#include "base/memory_watch.hpp"
#include "base/numbers.hpp"
#include "cairo/draw_text.hpp"
#include "cairo/vector_page.hpp"

namespace chronodraw {

namespace {

/// Whole pixels that hold `length`; a hair over a whole number is that number.
std::int64_t find_pixels(Px length, double scale) {
  const double pixels = std::ceil(length.value() * scale - 1e-6);
  return static_cast<std::int64_t>(std::clamp(pixels, 1.0, 1e12));
}

Diagnostics check_canvas(std::int64_t width, std::int64_t height, const Limit& pixels) {
  Diagnostics errors;
  const std::string found = format_number(width) + " x " + format_number(height);
  const std::string hint = "lower `--scale` or `--dpi`, or make the picture smaller with `--width`";
  if (std::max(width, height) > limits::canvas_side.value) {
    errors.add(make_limit_error(limits::canvas_side, "a longest side of ", found, {}, hint));
  } else if (width * height > pixels.value) {
    errors.add(make_limit_error(pixels, {}, found, {}, hint));
  }
  return errors;
}

/// The low byte of `channel` straight instead of premultiplied.
std::uint8_t make_straight(std::uint32_t channel, std::uint32_t alpha) {
  if (alpha == 255) return static_cast<std::uint8_t>(channel);
  if (alpha == 0) return 0;
  return static_cast<std::uint8_t>(std::min<std::uint32_t>(255, ((channel & 255U) * 255 + alpha / 2) / alpha));
}

}  // namespace

Raster::Raster(int width, int height, bool opaque)
    : width_(width),
      height_(height),
      opaque_(opaque),
      memory_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * sizeof(std::uint32_t)) {
  if (!opaque)
    std::fill_n(reinterpret_cast<std::uint32_t*>(memory_.begin()), width * static_cast<std::ptrdiff_t>(height), 0U);
}

const std::uint32_t* Raster::row_begin(int row) const {
  return reinterpret_cast<const std::uint32_t*>(memory_.begin()) + static_cast<std::ptrdiff_t>(row) * width_;
}

void Raster::copy_rgb_row(int row, std::uint8_t* to) const {
  const std::uint32_t* from = row_begin(row);
  for (int x = 0; x < width_; ++x, to += 3) {
    to[0] = static_cast<std::uint8_t>(from[x] >> 16U);
    to[1] = static_cast<std::uint8_t>(from[x] >> 8U);
    to[2] = static_cast<std::uint8_t>(from[x]);
  }
}

void Raster::copy_rgba_row(int row, std::uint8_t* to) const {
  const std::uint32_t* from = row_begin(row);
  for (int x = 0; x < width_; ++x, to += 4) {
    const std::uint32_t alpha = from[x] >> 24U;
    to[0] = make_straight(from[x] >> 16U, alpha);
    to[1] = make_straight(from[x] >> 8U, alpha);
    to[2] = make_straight(from[x], alpha);
    to[3] = static_cast<std::uint8_t>(alpha);
  }
}

bool Raster::is_like_row_above(int row) const {
  return row > 0 && std::equal(row_begin(row), row_begin(row) + width_, row_begin(row - 1));
}

Result<Raster> draw_raster(const Scene& scene, double scale, const Limits& limits) {
  const std::int64_t width = find_pixels(scene.size.width, scale);
  const std::int64_t height = find_pixels(scene.size.height, scale);
  if (Diagnostics errors = check_canvas(width, height, limits::canvas_pixels.in(limits)); errors.has_errors())
    return errors;
  Raster raster(static_cast<int>(width), static_cast<int>(height), scene.background && scene.background->alpha == 255);
  const SurfaceOwner surface(cairo_image_surface_create_for_data(raster.memory_.begin(), CAIRO_FORMAT_ARGB32,
                                                                 raster.width_, raster.height_, raster.width_ * 4));
  const ContextOwner context(cairo_create(surface.get()));
  cairo_scale(context.get(), scale, scale);
  prepare_context(context.get());
  draw_background(context.get(), scene);
  FontFaces fonts(scene.fonts);
  GlyphMasks masks(fonts);
  draw_items(context.get(), scene.items,
             [&](cairo_t* to, const Text& text) { draw_masks(to, fonts, masks, scale, text); });
  const cairo_status_t status = cairo_status(context.get());
  cairo_surface_finish(surface.get());
  check_memory();
  if (fonts.errors().has_errors()) return fonts.errors();
  if (Diagnostics errors = check_status(status, "picture"); errors.has_errors()) return errors;
  return raster;
}

}  // namespace chronodraw
