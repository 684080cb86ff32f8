// SPDX-License-Identifier: MIT
#include "scene/check_images.hpp"

#include <variant>
#include <vector>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

std::int64_t read_word(std::string_view bytes, std::size_t at) {
  std::int64_t word = 0;
  for (const char byte : bytes.substr(at, 4)) word = word * 256 + static_cast<unsigned char>(byte);
  return word;
}

class ImageCheck {
 public:
  explicit ImageCheck(const Limits& limits)
      : bytes_(limits::image_bytes.in(limits)), pixels_(limits::image_pixels.in(limits)) {}

  void operator()(const Path&) const {}
  void operator()(const Text&) const {}
  void operator()(const SceneGroup& group) { check(group.items); }
  void operator()(const Image& image) {
    const std::optional<std::int64_t> pixels = find_png_pixels(image.png);
    if (std::ssize(image.png) > bytes_.value) {
      add_mistake(errors_, make_limit_error(bytes_, std::ssize(image.png), {}, "use a smaller image"));
    } else if (!pixels) {
      add_mistake(errors_,
                  make_error("bad-image", "expected a PNG image, found other bytes", {}, {"convert the image to PNG"}));
    } else if (*pixels > pixels_.value) {
      add_mistake(errors_, make_limit_error(pixels_, *pixels, {}, "scale the image down"));
    }
  }

  void check(const std::vector<SceneItem>& items) {
    for (const SceneItem& item : items) std::visit(*this, item);
  }

  [[nodiscard]] Diagnostics take() { return std::move(errors_); }

 private:
  Limit bytes_;
  Limit pixels_;
  Diagnostics errors_;
};

}  // namespace

std::optional<std::int64_t> find_png_pixels(std::string_view png) {
  constexpr std::string_view opening{"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16};
  if (!png.starts_with(opening) || png.size() < opening.size() + 8) return std::nullopt;
  const std::int64_t width = read_word(png, opening.size());
  const std::int64_t height = read_word(png, opening.size() + 4);
  constexpr std::int64_t most = 0x7FFFFFFF;  // a PNG's own
  if (width < 1 || height < 1 || width > most || height > most) return std::nullopt;
  return width * height;
}

Diagnostics check_images(const Scene& scene, const Limits& limits) {
  ImageCheck check(limits);
  check.check(scene.items);
  return check.take();
}

}  // namespace chronodraw
