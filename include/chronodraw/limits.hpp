// SPDX-License-Identifier: MIT
// How much one run may take: the limits that a caller can change. `chronodraw limits` prints them with those that are
// fixed, and how far each can be raised; a value beyond that is taken for the nearest one there is.
#pragma once

#include <cstdint>

namespace chronodraw {

struct Limits {
  std::int64_t input_bytes{32 * 1024 * 1024};  ///< of one input file
  std::int64_t nesting{64};                    ///< lists and maps inside one another
  std::int64_t nodes{3'000'000};               ///< values in a document, aliases counted at every visit
  std::int64_t items{200'000};                 ///< of one list or map
  std::int64_t item_bytes{2 * 1024 * 1024};    ///< of one key, text or comment
  std::int64_t events{100'000};                ///< in one timeline
  std::int64_t title_length{2'000};            ///< characters of a title
  std::int64_t body_length{20'000};            ///< characters of a description
  std::int64_t lines{200};                     ///< line breaks of a description
  std::int64_t text_length{1'200'000};         ///< characters of all labels together, from the 41st of each on
  std::int64_t list_events{20'000};            ///< events in a vertical list, which labels every one
  std::int64_t settings{1'000};                ///< of one style or theme file
  std::int64_t lanes{1'000};                   ///< groups as bands of one picture
  std::int64_t width_max{32'000};              ///< px
  std::int64_t canvas_pixels{100'000'000};     ///< of a PNG
  std::int64_t page_side{1'000'000};           ///< px: the longest side of an SVG
  std::int64_t theme_depth{8};                 ///< theme files that extend one another
  std::int64_t image_bytes{32 * 1024 * 1024};  ///< of one image in a picture
  std::int64_t image_pixels{50'000'000};       ///< of one image in a picture, as its header says
  std::int64_t message_bytes{16 * 1024};       ///< of the messages about one input

  bool operator==(const Limits&) const = default;
};

}  // namespace chronodraw
