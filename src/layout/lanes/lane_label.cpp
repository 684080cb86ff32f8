// SPDX-License-Identifier: MIT
#include "layout/lanes/lane_label.hpp"

#include <algorithm>
#include <utility>

#include "calendar/format_date.hpp"
#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

constexpr Px date_gap = px(7);  // from a title to its date

TextStyle make_date_style(const Theme& theme) {
  TextStyle style = theme.look(TextRole::label).style;
  style.weight = Weight::regular;
  style.tabular = true;
  return style;
}

bool has_date(const Timeline& timeline, const Event& event) {
  return event.title.empty() || timeline.layout.has_dates.value_or(event.kind != EventKind::span);
}

Paragraph shape(const Page& page, const std::string& text, const TextStyle& style) {
  return text.empty() ? Paragraph{} : page.shaper.shape(text, style);
}

/// Stacks and aligns blocks; the date goes beside a title of one line where both fit.
class LabelSetter {
 public:
  LabelSetter(const LaneTexts& texts, const LabelWidths& widths, const Theme& theme)
      : texts_(texts), widths_(widths), theme_(theme) {}

  LaneLabel run(Align align) {
    append_lead();
    append_description();
    for (auto& text : label_.texts) move_to_side(text, align);
    return std::move(label_);
  }

 private:
  void append(TextRole role, Px x, Px y, TextBlock block) {
    label_.size.width = std::max(label_.size.width, x + block.width);
    label_.size.height = std::max(label_.size.height, y + block.height);
    label_.texts.push_back({role, {x, y}, std::move(block)});
  }

  void append_lead() {
    TextBlock title = set_lines(texts_.title, {widths_.title, Align::start, true});
    TextBlock date = set_lines(texts_.date, {widths_.title, Align::start, true});
    label_.lines = static_cast<int>(title.lines.size());
    const Px beside = title.lines.empty() ? Px{} : title.width + date_gap;
    const bool is_beside = label_.lines <= 1 && date.lines.size() == 1 && beside + date.width <= widths_.title;
    const Px title_height = title.height;
    if (!title.lines.empty()) append(TextRole::label, {}, {}, std::move(title));
    if (!date.lines.empty())
      append(TextRole::event_date, is_beside ? beside : Px{}, is_beside ? Px{} : title_height, std::move(date));
    label_.lead_width = label_.size.width;
  }

  void append_description() {
    TextBlock block = set_lines(texts_.description, {widths_.description, Align::start, true});
    if (block.lines.empty()) return;
    const Px y = std::max(widths_.description_top, label_.size.height + theme_.text_gap);
    append(TextRole::event_text, {}, y, std::move(block));
  }

  /// Texts of a label left of its mark end at its right edge; title and date of one line keep their order.
  void move_to_side(PlacedText& text, Align align) const {
    if (align == Align::start) return;
    const bool is_lead = text.origin.y.raw == 0;
    text.origin.x += label_.size.width - (is_lead ? label_.lead_width : text.block.width);
    text.block = make_aligned(std::move(text.block), align);
  }

  const LaneTexts& texts_;
  const LabelWidths& widths_;
  const Theme& theme_;
  LaneLabel label_;
};

}  // namespace

std::string format_lane_date(const Page& page, const Event& event) {
  if (!event.display.empty()) return event.display;
  DateStyle style = page.options.dates;
  style.short_months = true;
  return format_date(find_printed(page.timeline, event.date), style);
}

Px find_lead_width(const LaneTexts& texts) {
  const Px title = texts.title.natural_width();
  const Px date = texts.date.natural_width();
  return title + date + (texts.title.words.empty() || texts.date.words.empty() ? Px{} : date_gap);
}

LaneTexts shape_lane_texts(const Page& page, const Event& event) {
  const Theme& theme = page.theme;
  LaneTexts texts;
  texts.title = shape(page, event.title, theme.look(TextRole::label).style);
  if (has_date(page.timeline, event)) texts.date = shape(page, format_lane_date(page, event), make_date_style(theme));
  texts.description = shape(page, event.description, theme.look(TextRole::event_text).style);
  return texts;
}

LaneLabel set_lane_label(const LaneTexts& texts, const LabelWidths& widths, Align align, const Theme& theme) {
  return LabelSetter(texts, widths, theme).run(align);
}

}  // namespace chronodraw
