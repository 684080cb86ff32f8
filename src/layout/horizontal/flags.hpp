// SPDX-License-Identifier: MIT
// Straight flags: every stack of labels hangs on one vertical leader at its own date, above or below the axis. Leaders
// are parallel, so they never cross; what is to prevent is a leader through a foreign label. For a choice of side and
// port for every stack this file finds the lowest heights that keep all apart, with true heights, and what it costs.
//
// Two stacks on one side interact only by their text intervals (a flag one-directional scan: Gemsa, Haunert,
// Noellenburg, "panorama labeling"): if the leader of one passes the other's texts, the other stands above it; if only
// texts meet, either may. The relation "above" is a directed graph; a cycle means the choice is impossible.
#pragma once

#include <cstdint>
#include <vector>

#include <chronodraw/geometry.hpp>
#include "layout/shared/header.hpp"
#include "layout/shared/pack_rows.hpp"

namespace chronodraw {

/// Where a stack's text stands: to the right of its leader (flush left), to its left (flush right), or centred on it.
enum class Port : std::uint8_t { right, left, center };

struct Choice {
  bool below{false};
  Port port{Port::right};
  std::uint8_t variant{0};  ///< index into Flag::variants
  bool operator==(const Choice&) const = default;
};

/// A stack's labels, one above the other, set at one width.
struct FlagVariant {
  Size size;
  int longest{1};          ///< lines of its longest text
  bool centerable{false};  ///< short enough to stand centred on its leader
};

/// A stack of labels as flags see it.
struct Flag {
  Px x;                               ///< of its leader
  std::vector<FlagVariant> variants;  ///< as many for every flag of a picture

  [[nodiscard]] const FlagVariant& variant(const Choice& choice) const { return variants[choice.variant]; }
};

/// What the flags must keep clear of, in page coordinates along the axis and depths across it.
struct FlagSurroundings {
  const Theme& theme;
  const Header& header;
  Rect content;          ///< texts stay between its left and right
  Px least_depth_above;  ///< of a label's near edge
  Px least_depth_below;
  std::vector<Interval> below_texts;  ///< a leader below may not pass these
};

/// Flags of one side whose leaders would stand too close share one leader.
struct Tower {
  Px x;
  Port port{Port::right};
  Size size;
  Interval text;           ///< along the axis
  std::vector<int> flags;  ///< in reading order
  int longest{1};          ///< lines of their longest text
  Px base;                 ///< depth of the near edge
  [[nodiscard]] Px top() const { return base + size.height; }
};

struct FlagLayout {
  bool possible{false};
  double cost{0};               ///< in tiers; comparable between layouts of one picture
  std::vector<Choice> choices;  ///< one a flag
  std::vector<Tower> above;
  std::vector<Tower> below;
  Px axis_top;  ///< y of the band's upper edge, as high as header and labels allow
  Px depth_below;
};

/// Leaders of one side stand at least this far apart, or are one.
inline constexpr Px leader_spacing = px(4);
/// Between stacks that share one leader, and between labels of one stack.
inline constexpr Px block_gap = px(12);

/// Costs both leader models share, in tiers: a tier of picture height, and of the labels' own heights.
inline constexpr double height_cost = 0.9;
inline constexpr double own_height_cost = 0.25;

/// Heights and cost of one choice for every flag; `flags` in order of x. O(n * neighbours within reach).
[[nodiscard]] FlagLayout place_flags(const std::vector<Flag>& flags, const std::vector<Choice>& choices,
                                     const FlagSurroundings& surroundings);

}  // namespace chronodraw
