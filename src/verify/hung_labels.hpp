// SPDX-License-Identifier: MIT
// The labels that hang on leaders above and below a level axis, read back from the parts of a Plan, with what stands in
// their way: the words over the picture, names of eras, rows of spans. A wrapped timeline has several bands, each with
// its own. In px of the page, mirrored where the page runs to the left.
#pragma once

#include <vector>

#include "plan/plan.hpp"

namespace chronodraw {

struct HungLabel {
  Px x;      ///< of its leader, at the text
  Rect box;  ///< around its texts
  bool below{false};
  bool bent{false};
  bool one_line{false};  ///< each of its texts
};

struct LabelBand {
  Px top;  ///< of the axis
  Px bottom;
  Px ceiling;    ///< y of the highest ink that belongs to it
  Px floor;      ///< and of the lowest
  Px marks_top;  ///< of the marks on it
  Px marks_bottom;
  Px spans_bottom;  ///< of what stands under it but the labels; `bottom` where nothing does
  bool has_header{false};
  std::vector<HungLabel> labels;  ///< from left to right
  std::vector<Rect> obstacles;    ///< above: words of the page
  Rect names;                     ///< and of eras, in a strip as wide as the page; empty: none
  std::vector<Rect> span_texts;   ///< below
};

/// From top to bottom; none where time runs down the page.
[[nodiscard]] std::vector<LabelBand> find_label_bands(const Plan& plan);

}  // namespace chronodraw
