// SPDX-License-Identifier: MIT
// What the phases of the lanes layout share: where time runs, and the lines that run down through all lanes.
#pragma once

#include <vector>

#include "layout/scale.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// `plot.left` is where the axis begins, right of the headings; everything dated stays between `plot.left` and `right`.
struct LaneSheet {
  const Page& page;  ///< with the column of headings
  Page plot;
  Scale scale;
  std::vector<Px> key_lines;  ///< x of the key dates, sorted
};

// What keeps the items of one row apart; verify goes by the same figures, from Claims.
inline constexpr Px after_text = px(13);   ///< from a free-standing text, or a point's mark, to what follows
inline constexpr Px before_text = px(7);   ///< from what precedes to a text left of its mark
inline constexpr Px inside_text = px(11);  // from a text in its bar to what follows the bar
inline constexpr Px point_lap = px(3);     ///< how far past the middle of a dot or diamond a bar before it may reach
inline constexpr Px lane_padding = px(14);
inline constexpr Px indent = px(12);  ///< of a group within another

}  // namespace chronodraw
