// SPDX-License-Identifier: MIT
// The outcome of either leader model in one form: what hangs where. Everything after this phase is the same for both.
#pragma once

#include <optional>
#include <vector>

#include "layout/horizontal/elbows.hpp"
#include "layout/horizontal/flags.hpp"

namespace chronodraw {

/// Labels on one leader.
struct Hanging {
  bool below{false};
  Px foot;                  ///< x where the leader leaves the axis
  Px leader;                ///< x along the labels
  std::optional<Px> track;  ///< depth of the run between the two
  Port port{Port::right};
  Interval reach;           ///< of labels and leader along the axis
  Px base;                  ///< depth of the labels' near edge
  Px top;                   ///< and of their far edge
  std::vector<int> stacks;  ///< in reading order
};

struct Hangings {
  std::vector<Hanging> items;
  std::vector<std::uint8_t> variants;  ///< the width of each stack's labels
  bool elbows{false};
};

[[nodiscard]] Hangings make_hangings(const FlagLayout& layout);
[[nodiscard]] Hangings make_hangings(const ElbowLayout& layout, const std::vector<Flag>& flags,
                                     const FlagSurroundings& surroundings);

/// y of the band's upper edge, as high as header and labels allow.
[[nodiscard]] Px find_axis_top(const Hangings& hangings, const FlagSurroundings& surroundings, const Header& header);
/// Depth of the lowest label below; 0 without one.
[[nodiscard]] Px find_depth_below(const Hangings& hangings);

}  // namespace chronodraw
