// SPDX-License-Identifier: MIT
// How clean a picture is, counted from its finished geometry by code that shares nothing with the layout.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// A figure next to the best that is possible.
struct BoundCheck {
  std::string name;  ///< e.g. `span rows`
  double value{0};
  double bound{0};  ///< no layout can do better than this
  bool operator==(const BoundCheck&) const = default;
};

/// A layout that was tried and not taken.
struct Alternative {
  std::string layout;
  std::string reason;  ///< what it lost by, with figures
  bool operator==(const Alternative&) const = default;
};

/// Gaps wider than this are all the same to a report.
inline constexpr Px clearance_window = px(20);
inline constexpr Px spacing_window = px(12);

/// How good a picture is, beyond being clean. Ink is the area of texts, marks and bars.
struct Measures {
  double clearance_px{clearance_window.value()};     ///< least gap between words of two labels, at most the window
  double leader_spacing_px{spacing_window.value()};  ///< least gap between parallel leaders, at most the window
  double leader_px{0};                               ///< length of a leader from mark to label, on average
  double bends{0};                                   ///< of a leader, on average
  double fill{0};                                    ///< ink as a share of the page within its margins
  double off_center_across{0};                       ///< the ink's centroid from the middle, as a share of the width
  double off_center_down{0};                         ///< and of the height
  double unevenness{0};                              ///< coefficient of variation of ink over 6 by 3 cells
  int type_sizes{0};                                 ///< distinct sizes of type
  int long_texts{0};                                 ///< titles and descriptions of labels over three lines
  bool operator==(const Measures&) const = default;
};

struct Report {
  std::string layout{};  ///< e.g. `horizontal/flags`
  std::vector<Alternative> alternatives{};
  int events{0};
  int labelled{0};       ///< events with a label of their own
  int counted{0};        ///< events that badges count instead
  int overlaps{0};       ///< pairs of texts, or a text and a foreign mark or bar, that share area
  int crossings{0};      ///< pairs of leaders that cross
  int through_label{0};  ///< leaders that pass through a text
  int cuts{0};           ///< titles and descriptions that are not drawn in full
  int outside{0};        ///< parts that leave the page
  int dropped{0};        ///< events without a mark, or neither labelled nor counted
  int misordered{0};     ///< neighbouring labels that stand in the other order than their marks
  int misassociated{0};  ///< labels nearer to the end of a foreign leader than to that of their own
  int moved{0};          ///< labels whose leader runs sideways
  double smallest_text_px{0};
  int rows{0};  ///< of spans
  Measures measures{};
  std::vector<BoundCheck> bounds{};

  /// No overlap, crossing, leader through a label, cut, text outside, loss, or label that misleads.
  [[nodiscard]] bool is_clean() const {
    return overlaps + crossings + through_label + cuts + outside + dropped + misordered + misassociated == 0;
  }
  bool operator==(const Report&) const = default;
};

}  // namespace chronodraw
