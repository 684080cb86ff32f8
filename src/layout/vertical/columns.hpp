// SPDX-License-Identifier: MIT
// Spans as columns beside the axis: a bar each, its edge across the top, its texts inside or, where they are too long
// for it, under it. The spans of a group share its columns, as few as their bars and texts allow (interval packing);
// the group's name stands above them. In page coordinates along the axis; x from the first column's left edge.
#pragma once

#include <vector>

#include "layout/partition.hpp"
#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

struct ColumnLook {
  Px width;
  Px gap;
  bool has_texts{true};  ///< false: bars only, for their texts stand in the list
};

struct SpanColumns {
  std::vector<Part> parts;  ///< bars, texts, headings, a hairline along each column
  std::vector<Rect> texts;  ///< boxes that a key date's line keeps clear of
  std::vector<int> headed;  ///< groups with a heading
  int count{0};
  int clique{0};  ///< most spans at one place, groups counted apart: no packing has fewer columns
  Px top;         ///< of the headings; the axis's start without any
  Px bottom;      ///< of the lowest bar or text
};

[[nodiscard]] SpanColumns make_span_columns(const Page& page, const std::vector<int>& spans, const Scale& scale,
                                            const ColumnLook& look);

/// The least column width of at least `least` and at most `most` at which no word of a title is broken and every title
/// takes three lines at most and every description twelve; 0 where there is none.
[[nodiscard]] Px find_column_width(const Page& page, const std::vector<int>& spans, Px least, Px most);

inline constexpr Px column_gap = px(8);

}  // namespace chronodraw
