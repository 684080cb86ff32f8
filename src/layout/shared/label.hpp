// SPDX-License-Identifier: MIT
// The label of one event: date, title and description, shaped once and set at any width. A label's text stands flush
// against its leader, or centred over a short one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <chronodraw/theme.hpp>
#include "plan/plan.hpp"
#include "text/set_lines.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

/// One shaped text of a label.
struct LabelText {
  TextRole role{TextRole::event_title};
  std::shared_ptr<const Paragraph> paragraph;  ///< never null; copies share it, for it may be long
};

/// What is to be said about a subject; texts from top to bottom.
struct LabelContent {
  Subject subject;
  std::string printed_date;
  std::vector<LabelText> texts;
};

/// The same broken into lines of at most some width.
struct Label {
  std::vector<PlacedText> texts;  ///< from the label's top left corner, flush left
  Size size;
};

/// How a label comes out at some width, before it is set.
struct LabelMeasure {
  Size size;
  int longest{0};  ///< lines of its longest text
  int excess{0};   ///< how far its texts exceed the lines of a good label; counts as cost
};

/// A printed date is set up to twice as wide rather than broken.
[[nodiscard]] LabelMeasure measure_label(const LabelContent& content, Px width, const Theme& theme);
[[nodiscard]] Label set_label(const LabelContent& content, Px width, const Theme& theme);
/// `label`'s texts as parts at `origin`, its top left corner, aligned within its width.
void append_label(std::vector<Part>& to, const Label& label, Subject subject, Point origin, Align align);

}  // namespace chronodraw
