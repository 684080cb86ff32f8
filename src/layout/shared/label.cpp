// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr int cut_word_excess = 6;

/// A date is kept on one line where that takes little more than the label's width.
LineOptions make_options(const LabelText& text, Px width) {
  LineOptions options{width, Align::start, true};
  if (text.role != TextRole::event_date) return options;
  const Px natural = text.paragraph->natural_width();
  if (natural <= width * 2) options.width = std::max(width, natural);
  return options;
}

/// y of a text under those before it, which end at `bottom`.
Px find_top(const LabelText& text, Px bottom, const Theme& theme) {
  return text.role == TextRole::event_text && bottom > Px{} ? bottom + theme.text_gap : bottom;
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

LabelMeasure measure_label(const LabelContent& content, Px width, const Theme& theme) {
  LabelMeasure label;
  for (const LabelText& text : content.texts) {
    const LineOptions options = make_options(text, width);
    const LineMeasure measure = measure_lines(*text.paragraph, options);
    label.size.height = find_top(text, label.size.height, theme) + measure.height;
    label.size.width = std::max(label.size.width, measure.width);
    label.longest = std::max(label.longest, measure.lines);
    label.excess +=
        count_excess(text.role, measure.lines) + cut_word_excess * count_cut_words(*text.paragraph, options.width);
  }
  return label;
}

Label set_label(const LabelContent& content, Px width, const Theme& theme) {
  Label label;
  for (const LabelText& text : content.texts) {
    TextBlock block = set_lines(*text.paragraph, make_options(text, width));
    const Px y = find_top(text, label.size.height, theme);
    label.size.width = std::max(label.size.width, block.width);
    label.size.height = y + block.height;
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
