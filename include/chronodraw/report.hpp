// SPDX-License-Identifier: MIT
// How clean a picture is, counted from its finished geometry by code that shares nothing with the layout.
#pragma once

#include <string>
#include <vector>

namespace chronodraw {

/// A figure next to the best that is possible.
struct BoundCheck {
  std::string name;  ///< e.g. `span rows`
  double value{0};
  double bound{0};  ///< no layout can do better than this
  bool operator==(const BoundCheck&) const = default;
};

struct Report {
  int events{0};
  int overlaps{0};       ///< pairs of texts, or a text and a foreign mark or bar, that share area
  int crossings{0};      ///< pairs of leaders that cross
  int through_label{0};  ///< leaders that pass through a text
  int cuts{0};           ///< titles and descriptions that are not drawn in full
  int outside{0};        ///< parts that leave the page
  int dropped{0};        ///< events without their label or mark
  int moved{0};          ///< labels whose leader runs sideways
  double smallest_text_px{0};
  int rows{0};  ///< of spans
  std::vector<BoundCheck> bounds;

  /// No overlap, crossing, leader through a label, cut, text outside, or loss.
  [[nodiscard]] bool is_clean() const { return overlaps + crossings + through_label + cuts + outside + dropped == 0; }
  bool operator==(const Report&) const = default;
};

}  // namespace chronodraw
