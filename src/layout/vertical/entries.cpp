// SPDX-License-Identifier: MIT
#include "layout/vertical/entries.hpp"

#include <algorithm>

#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

bool is_date(const LabelText& text) { return text.role == TextRole::event_date; }

/// As wide as the column, or a little narrower where that saves the last line from being a stump.
TextBlock set_reading_text(const Paragraph& paragraph, Px width) {
  TextBlock widest = set_lines(paragraph, {width, Align::start, false});
  if (widest.lines.size() < 2) return widest;
  for (Px narrower = width; narrower * 10 >= width * 7; narrower -= std::max(Px{1}, width / 20)) {
    TextBlock block = set_lines(paragraph, {narrower, Align::start, false});
    if (block.lines.size() > widest.lines.size()) break;
    if (block.lines.back().advance * 5 >= block.width * 2) return block;
  }
  return widest;
}

PlacedText set_text(const LabelText& text, Px width, Point origin) {
  if (text.role == TextRole::event_text) return {text.role, origin, set_reading_text(*text.paragraph, width)};
  return {text.role, origin, set_lines(*text.paragraph, {width, Align::start, text.role == TextRole::event_title})};
}

Px find_first_baseline(const PlacedText& text) {
  return text.block.lines.empty() ? Px{} : text.origin.y + text.block.lines.front().baseline;
}

/// On the baseline of the first text; never above the entry's top.
void align_date(PlacedText& date, ListEntry& entry) {
  if (entry.texts.empty()) return;
  const Px lower = find_first_baseline(entry.texts.front()) - find_first_baseline(date);
  date.origin.y += std::max(Px{}, lower);
}

ListEntry make_entry(const Item& item, int index, const ListColumns& columns, Px top, const Theme& look) {
  ListEntry entry{index, {}, top, top};
  std::vector<PlacedText> dates;
  for (const LabelText& text : item.content.texts) {
    if (is_date(text) && columns.date > Px{}) {
      dates.push_back(set_text(text, columns.date - date_column_gap, {Px{}, top}));
      continue;
    }
    const bool follows = text.role == TextRole::event_text && !entry.texts.empty();
    const Px y = entry.bottom + (follows ? look.text_gap : Px{});
    entry.texts.push_back(set_text(text, columns.text, {columns.date, y}));
    entry.bottom = y + entry.texts.back().block.height;
  }
  for (PlacedText& date : dates) {
    align_date(date, entry);
    entry.bottom = std::max(entry.bottom, date.origin.y + date.block.height);
    entry.texts.insert(entry.texts.begin(), std::move(date));
  }
  return entry;
}

}  // namespace

std::vector<EntryStack> set_blocks(const Collection& collection, const ListColumns& columns, const Theme& look) {
  std::vector<EntryStack> blocks;
  blocks.reserve(collection.stacks.size());
  for (const Stack& stack : collection.stacks) {
    EntryStack block;
    for (const int index : stack.items) {
      const Px top = block.entries.empty() ? Px{} : block.entries.back().bottom + entry_pitch;
      block.entries.push_back(make_entry(collection.items[static_cast<std::size_t>(index)], index, columns, top, look));
    }
    blocks.push_back(std::move(block));
  }
  return blocks;
}

Px find_text_width(const std::vector<EntryStack>& blocks) {
  Px widest;
  for (const EntryStack& block : blocks) {
    for (const ListEntry& entry : block.entries) {
      for (const PlacedText& text : entry.texts) widest = std::max(widest, text.block.width);
    }
  }
  return widest;
}

Px find_date_width(const Collection& collection) {
  Px widest;
  for (const Item& item : collection.items) {
    for (const LabelText& text : item.content.texts) {
      if (is_date(text)) widest = std::max(widest, text.paragraph->natural_width());
    }
  }
  return widest;
}

}  // namespace chronodraw
