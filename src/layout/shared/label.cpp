// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr int cut_word_excess = 6;

/// A date is kept on one line where that takes little more than the label's width.
Px find_line_width(const LabelText& text, Px width) {
  if (text.role != TextRole::event_date) return width;
  const Px natural = text.paragraph.natural_width();
  return natural <= width * 2 ? std::max(width, natural) : width;
}

/// Titles over two lines and descriptions over four read as columns, not as labels.
int count_excess(TextRole role, int lines) {
  if (role == TextRole::event_title) return 2 * std::max(0, lines - 2);
  return role == TextRole::event_text ? std::max(0, lines - 4) : 0;
}

/// A word cut in two reads worse than a label of many lines.
int count_cut_words(const Paragraph& paragraph, Px width) {
  return static_cast<int>(std::count_if(paragraph.words.begin(), paragraph.words.end(),
                                        [&](const Word& word) { return word.advance > width; }));
}

}  // namespace

Label set_label(const LabelContent& content, Px width, const Theme& theme) {
  Label label;
  for (const LabelText& text : content.texts) {
    const Px line_width = find_line_width(text, width);
    TextBlock block = set_lines(text.paragraph, {line_width, Align::start, true});
    if (text.role == TextRole::event_text && !label.texts.empty()) label.size.height += theme.text_gap;
    const Px y = label.size.height;
    label.size.width = std::max(label.size.width, block.width);
    label.size.height += block.height;
    const int lines = static_cast<int>(block.lines.size());
    label.longest = std::max(label.longest, lines);
    label.excess += count_excess(text.role, lines) + cut_word_excess * count_cut_words(text.paragraph, line_width);
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
