// SPDX-License-Identifier: MIT
// Where everything stands across the page. From the left: names of eras, columns of spans, the axis band, the gutter of
// the leaders, dates, texts. With labels on both sides, dates and texts come once more, mirrored, before the band.
#pragma once

#include "layout/shared/page.hpp"
#include "layout/vertical/columns.hpp"
#include "layout/vertical/entries.hpp"

namespace chronodraw {

/// What the sheet has to hold. Grows while a layout is made, never shrinks.
struct SheetNeeds {
  bool two_sided{false};
  bool compact{false};  ///< the texts of spans and eras stand in the list
  int columns{0};       ///< of spans
  int era_columns{0};
  Px column_width;
  Px band;  ///< its least width
  int tracks{0};
  Px date;  ///< the widest date on one line
};

struct ListSheet {
  bool two_sided{false};
  Px eras_left;
  Px columns_left;
  ColumnLook column;
  Px era_width;
  Px band_left;
  Px band_width;
  Px gutter;
  ListColumns list;
  int most_tracks{0};  ///< for which the gutter may be widened
  Px spare;            ///< across the page, beyond a comfortable text

  [[nodiscard]] Px band_right() const { return band_left + band_width; }
};

inline constexpr Px least_band = px(46);
inline constexpr Px band_inset = px(8);  ///< from the band's edge to its labels
inline constexpr Px band_clear = px(9);  ///< from its labels to the marks on its edge

/// Total: where there is no room, columns and texts give way, down to a few px.
[[nodiscard]] ListSheet make_sheet(const Page& page, const SheetNeeds& needs);

/// Texts that are narrower than their column on the left draw the axis nearer to the columns of spans.
void fit_texts(ListSheet& sheet, Px widest);

/// The narrowest text that is still a column and no ribbon.
[[nodiscard]] Px find_least_text(const Theme& look);

}  // namespace chronodraw
