// SPDX-License-Identifier: MIT
// Every limit chronodraw has, by name: one table, printed by `chronodraw limits`. A limit that is hit is an error that
// names it, but for `year`, beyond which a date is a mistake like any other, and `ticks`, which makes the axis take
// longer steps. Each has a test that hits it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace chronodraw {

struct Limit {
  std::string_view name;
  std::int64_t value;
  std::string_view unit;
  std::string_view help;
  bool is_least{false};  ///< the least that is allowed, not the most
};

namespace limits {
inline constexpr Limit input_bytes{"input-bytes", 32 * 1024 * 1024, "bytes", "size of one input file"};
inline constexpr Limit nesting{"nesting", 64, "levels", "lists and maps inside one another"};
inline constexpr Limit nodes{"nodes", 10'000'000, "nodes", "values in a document, aliases counted at every visit"};
inline constexpr Limit items{"items", 200'000, "items", "items of one list or map"};
inline constexpr Limit item_bytes{"item-bytes", 2 * 1024 * 1024, "bytes", "one key, text or comment of a document"};
inline constexpr Limit events{"events", 100'000, "events", "events in one timeline"};
inline constexpr Limit title_length{"title-length", 2'000, "characters", "characters of a title"};
inline constexpr Limit body_length{"body-length", 20'000, "characters", "characters of a description"};
inline constexpr Limit text_length{"text-length", 2'000'000, "characters", "characters of all labels together"};
inline constexpr Limit width_min{"width-min", 200, "px", "narrowest picture", true};
inline constexpr Limit width_max{"width-max", 32'000, "px", "widest picture"};
inline constexpr Limit content_width{"content-width", 100, "px", "narrowest room between the margins", true};
inline constexpr Limit canvas_side{"canvas-side", 32'767, "pixels", "longest side of a PNG"};
inline constexpr Limit canvas_pixels{"canvas-pixels", 100'000'000, "pixels", "pixels of a PNG"};
inline constexpr Limit page_side{"page-side", 1'000'000, "px", "longest side of an SVG"};
inline constexpr Limit pdf_side{"pdf-side", 19'200, "px", "longest side of a PDF, which is 14,400 pt"};
inline constexpr Limit theme_depth{"theme-depth", 8, "themes", "theme files that extend one another"};
inline constexpr Limit ticks{"ticks", 2'000, "ticks", "ticks on an axis"};
inline constexpr Limit year{"year", 100'000'000'000, "years", "distance of a year from year 0"};
}  // namespace limits

/// All of the above, in that order.
[[nodiscard]] std::span<const Limit> all_limits();

}  // namespace chronodraw
