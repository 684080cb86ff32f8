// SPDX-License-Identifier: MIT
// The texts of the list: for each item its date, title and description, the date in a column of its own on the title's
// baseline or above the title; items of one date are one block under one date.
#pragma once

#include <vector>

#include "layout/shared/collect.hpp"

namespace chronodraw {

/// The columns of a list, from its left edge.
struct ListColumns {
  Px date;  ///< width of the date's column; 0: dates stand above titles
  Px text;
};

/// An item's texts, from the block's top left corner.
struct ListEntry {
  int item{0};
  std::vector<PlacedText> texts;
  Px top;
  Px bottom;
};

/// One stack: one mark, one leader, one rule. Never without entries.
struct EntryStack {
  std::vector<ListEntry> entries;
  [[nodiscard]] Px height() const { return entries.back().bottom; }
};

inline constexpr Px block_pitch = px(14);      ///< between blocks
inline constexpr Px entry_pitch = px(12);      ///< between entries of one block
inline constexpr Px date_column_gap = px(12);  ///< from a date to the title beside it

/// In the order of the stacks.
[[nodiscard]] std::vector<EntryStack> set_blocks(const Collection& collection, const ListColumns& columns,
                                                 const Theme& look);

/// Of the widest text, in whichever column it stands.
[[nodiscard]] Px find_text_width(const std::vector<EntryStack>& blocks);

/// The widest printed date on one line.
[[nodiscard]] Px find_date_width(const Collection& collection);

}  // namespace chronodraw
