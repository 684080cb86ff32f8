// SPDX-License-Identifier: MIT
// Every limit chronodraw has, by name: one table, printed by `chronodraw limits`. A limit that is hit is an error that
// names it, but for `year`, beyond which a date is a mistake like any other, `ticks`, which makes the axis take longer
// steps, and `word`, beyond which a word is set in pieces. Each has a test that hits it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include <chronodraw/limits.hpp>

namespace chronodraw {

struct Limit {
  std::string_view name;
  std::int64_t value;
  std::string_view unit;
  std::string_view help;
  std::int64_t Limits::*choice{nullptr};  ///< what a caller may choose; null: the limit is fixed
  std::int64_t most{0};                   ///< that may be chosen
  bool is_least{false};                   ///< the least that is allowed, not the most

  /// The limit as the caller chose it, between 1 and `most`.
  [[nodiscard]] constexpr Limit in(const Limits& limits) const {
    Limit chosen = *this;
    if (choice != nullptr) chosen.value = std::clamp<std::int64_t>(limits.*choice, 1, most);
    return chosen;
  }
};

/// A limit that callers may change.
constexpr Limit make_choice_limit(std::string_view name, std::int64_t Limits::*choice, std::int64_t most,
                                  std::string_view unit, std::string_view help) {
  return {name, Limits{}.*choice, unit, help, choice, most, false};
}

namespace limits {
inline constexpr std::int64_t gibibyte = 1024LL * 1024 * 1024;
inline constexpr Limit input_bytes =
    make_choice_limit("input-bytes", &Limits::input_bytes, gibibyte, "bytes", "size of one input file");
inline constexpr Limit nesting =
    make_choice_limit("nesting", &Limits::nesting, 400, "levels", "lists and maps inside one another");
inline constexpr Limit nodes = make_choice_limit("nodes", &Limits::nodes, 1'000'000'000, "nodes",
                                                 "values in a document, aliases counted at every visit");
inline constexpr Limit items =
    make_choice_limit("items", &Limits::items, 1'000'000'000, "items", "items of one list or map");
inline constexpr Limit item_bytes =
    make_choice_limit("item-bytes", &Limits::item_bytes, gibibyte, "bytes", "one key, text or comment of a document");
inline constexpr Limit events =
    make_choice_limit("events", &Limits::events, 10'000'000, "events", "events in one timeline");
inline constexpr Limit title_length =
    make_choice_limit("title-length", &Limits::title_length, 1'000'000, "characters", "characters of a title");
inline constexpr Limit body_length =
    make_choice_limit("body-length", &Limits::body_length, 1'000'000, "characters", "characters of a description");
inline constexpr Limit lines =
    make_choice_limit("lines", &Limits::lines, 100'000, "lines", "lines that line breaks make of a description");
inline constexpr Limit text_length = make_choice_limit("text-length", &Limits::text_length, 1'000'000'000, "characters",
                                                       "characters of all labels, from the 41st of each on");
inline constexpr Limit list_events =
    make_choice_limit("list-events", &Limits::list_events, 1'000'000, "events", "events in a vertical list");
inline constexpr Limit settings =
    make_choice_limit("settings", &Limits::settings, 100'000, "settings", "settings of a style or a theme file");
inline constexpr Limit word{"word", 500, "characters", "letters that are shaped as one, the rest in further pieces"};
inline constexpr Limit combining_run{"combining-run", 30, "marks", "combining marks on one letter"};
inline constexpr Limit lanes =
    make_choice_limit("lanes", &Limits::lanes, 1'000'000, "lanes", "lanes of one picture: groups as bands");
inline constexpr Limit width_min{"width-min", 200, "px", "narrowest picture", nullptr, 0, true};
inline constexpr Limit width_max =
    make_choice_limit("width-max", &Limits::width_max, 1'000'000, "px", "widest picture");
inline constexpr Limit content_width{"content-width", 100, "px", "narrowest room between the margins",
                                     nullptr,         0,   true};
inline constexpr Limit canvas_side{"canvas-side", 32'767, "pixels", "longest side of a PNG"};
inline constexpr Limit canvas_pixels =
    make_choice_limit("canvas-pixels", &Limits::canvas_pixels, 32'767LL * 32'767, "pixels", "pixels of a PNG");
inline constexpr Limit page_side =
    make_choice_limit("page-side", &Limits::page_side, 8'000'000, "px", "longest side of an SVG");
inline constexpr Limit pdf_side{"pdf-side", 19'200, "px", "longest side of a PDF, which is 14,400 pt"};
inline constexpr Limit theme_depth =
    make_choice_limit("theme-depth", &Limits::theme_depth, 100, "themes", "theme files that extend one another");
inline constexpr Limit image_bytes =
    make_choice_limit("image-bytes", &Limits::image_bytes, gibibyte, "bytes", "size of one image in a picture");
inline constexpr Limit image_pixels = make_choice_limit("image-pixels", &Limits::image_pixels, 32'767LL * 32'767,
                                                        "pixels", "pixels of one image in a picture");
inline constexpr Limit message_bytes =
    make_choice_limit("message-bytes", &Limits::message_bytes, gibibyte, "bytes", "messages about one input");
inline constexpr Limit ticks{"ticks", 2'000, "ticks", "ticks on an axis"};
inline constexpr Limit year{"year", 100'000'000'000, "years", "distance of a year from year 0"};
}  // namespace limits

/// All of the above, in that order.
[[nodiscard]] std::span<const Limit> all_limits();

}  // namespace chronodraw
