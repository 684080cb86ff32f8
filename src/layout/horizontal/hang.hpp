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
  Px base;                  ///< depth of the labels' near edge
  std::vector<int> stacks;  ///< in reading order
};

struct Hangings {
  std::vector<Hanging> items;
  std::vector<std::uint8_t> variants;  ///< the width of each stack's labels
  double cost{0};
  Px axis_top;
  Px depth_below;
  bool elbows{false};
};

[[nodiscard]] Hangings make_hangings(const FlagLayout& layout);
[[nodiscard]] Hangings make_hangings(const ElbowLayout& layout, Px least_depth_above, Px least_depth_below);

}  // namespace chronodraw
