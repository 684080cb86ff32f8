// SPDX-License-Identifier: MIT
// The texts of one event in a lane: its title, its date in quiet letters after it, its description under both. Shaped
// once; set at any width, on either side of the mark.
#pragma once

#include <string>
#include <vector>

#include "layout/lanes/sheet.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

/// Paragraphs without words are not said.
struct LaneTexts {
  Paragraph title;
  Paragraph date;
  Paragraph description;
};

[[nodiscard]] LaneTexts shape_lane_texts(const Page& page, const Event& event);

/// Of the title in one line with its date beside it.
[[nodiscard]] Px find_lead_width(const LaneTexts& texts);

/// The printed date of an event, with short months.
[[nodiscard]] std::string format_lane_date(const Page& page, const Event& event);

/// Set texts, from the label's top left.
struct LaneLabel {
  std::vector<PlacedText> texts;
  Size size;
  Px lead_width;  ///< of the title, with a date beside it
  int lines{0};   ///< of the title
};

struct LabelWidths {
  Px title;  ///< the title is broken over it, and a date that does not fit beside it stands under it
  Px description;
  Px description_top;  ///< at least this far from the label's top
};

[[nodiscard]] LaneLabel set_lane_label(const LaneTexts& texts, const LabelWidths& widths, Align align,
                                       const Theme& theme);

}  // namespace chronodraw
