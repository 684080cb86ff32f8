// SPDX-License-Identifier: MIT
// Scene to PDF and outlines, by Cairo: the only folder that uses it (pixels: raster.hpp). Total for a Scene within the
// page limits; glyphs are drawn from the shaped runs with hinting off.
#pragma once

#include <span>
#include <string>

#include <chronodraw/limits.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>

namespace chronodraw {

/// The moment that a document says it was made, where nobody gives another: the clock must not reach the bytes.
inline constexpr const char* fixed_moment = "2000-01-01T00:00:00Z";

/// Real text, tagged in reading order (Document, H1, P, Link); properties; events as outline; links. 1 px = 0.75 pt.
/// One scene a page, one or more, all with one table of fonts. `created`: ISO 8601.
[[nodiscard]] Result<std::string> draw_pdf(std::span<const Scene> pages, const std::string& created = fixed_moment);
[[nodiscard]] inline Result<std::string> draw_pdf(const Scene& page, const std::string& created = fixed_moment) {
  return draw_pdf(std::span(&page, 1), created);
}
/// Text as shapes, stable ids, title; in px. `id_prefix` as in EncodeOptions.
[[nodiscard]] Result<std::string> draw_svg_outlines(const Scene& scene, const Limits& limits = {},
                                                    const std::string& id_prefix = {});

}  // namespace chronodraw
