// SPDX-License-Identifier: MIT
#include "layout/horizontal/label_air.hpp"

#include <algorithm>

#include "layout/horizontal/flags.hpp"

namespace chronodraw {

LabelAir make_label_air(const Theme& theme) {
  LabelAir air;
  air.along = theme.label_gap;
  air.across = std::min(theme.tier_gap, block_gap);
  air.clear_right = theme.leader_clear_right;
  air.clear_left = theme.leader_clear_left;
  air.text = theme.leader_text_gap;
  air.stem = theme.stem;
  air.stem_below = row_below_gap;
  air.header = theme.header_gap;
  air.beside_header = theme.header_clear;
  air.names = theme.header_gap - theme.header_gap / 2;
  air.centered = centered_width;
  air.shared = leader_spacing;
  return air;
}

}  // namespace chronodraw
