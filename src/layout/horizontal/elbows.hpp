// SPDX-License-Identifier: MIT
// Elbow leaders: one row of labels a side, each as near to its date as the others allow (exact, by isotonic
// regression), joined to its mark by a run along a track of its own. Tracks are crossing-free by construction: labels
// keep the order of their marks, and of two runs that share a stretch the one that starts outside the other stands
// further out.
#pragma once

#include <vector>

#include "layout/horizontal/flags.hpp"

namespace chronodraw {

/// One stack in its row.
struct ElbowLabel {
  int flag{0};
  bool below{false};
  Px foot;        ///< x of the mark
  Px leader;      ///< x of the label's leader; its text stands to the right
  int track{-1};  ///< counted from the axis; -1: straight
};

struct ElbowLayout {
  double cost{impossible};  ///< in tiers, comparable with that of flags
  std::uint8_t variant{0};
  std::vector<ElbowLabel> labels;
  int tracks_above{0};
  int tracks_below{0};
  Px base_above;  ///< depth of the rows' near edges
  Px base_below;
};

inline constexpr Px track_spacing = px(9);

/// The depth of a track on the side whose labels may begin at `least_depth`.
[[nodiscard]] Px find_track_depth(int track, Px least_depth);

/// The best of alternating sides and changes to it; impossible where one row a side has no room or two marks of one
/// side would need one leader.
[[nodiscard]] ElbowLayout search_elbows(const std::vector<Flag>& flags, const FlagSurroundings& surroundings,
                                        std::uint8_t variant, int evaluations);

}  // namespace chronodraw
