// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <algorithm>

namespace chronodraw {

Label set_label(const LabelContent& content, Px width, const Theme& theme) {
  Label label;
  for (const LabelText& text : content.texts) {
    TextBlock block = set_lines(text.paragraph, {width, Align::start, true});
    if (text.role == TextRole::event_text && !label.texts.empty()) label.size.height += theme.text_gap;
    const Px y = label.size.height;
    label.size.width = std::max(label.size.width, block.width);
    label.size.height += block.height;
    label.lines += static_cast<int>(block.lines.size());
    label.longest = std::max(label.longest, static_cast<int>(block.lines.size()));
    label.texts.push_back({text.role, {Px{}, y}, std::move(block)});
  }
  return label;
}

void append_label(std::vector<Part>& to, const Label& label, Subject subject, Point origin, Align align) {
  for (const PlacedText& text : label.texts) {
    const Px room = label.size.width - text.block.width;
    const Px shift = align == Align::start ? Px{} : align == Align::end ? room : room / 2;
    PlacedText placed{text.role, {origin.x + shift, origin.y + text.origin.y}, make_aligned(text.block, align)};
    to.push_back({Role::event_label, subject, std::move(placed)});
  }
}

}  // namespace chronodraw
