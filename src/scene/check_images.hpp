// SPDX-License-Identifier: MIT
// What an image's first bytes say of it, asked before anything decodes it: 59 kB of PNG can stand for 1.9 GB of pixels.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/limits.hpp>
#include <chronodraw/scene.hpp>

namespace chronodraw {

/// Width times height as the header of a PNG states them; nothing for what is no PNG or has no pixels.
[[nodiscard]] std::optional<std::int64_t> find_png_pixels(std::string_view png);

/// Every image of the scene. Errors: `bad-image` for what is no PNG, the limits `image-bytes` and `image-pixels`.
[[nodiscard]] Diagnostics check_images(const Scene& scene, const Limits& limits);

}  // namespace chronodraw
