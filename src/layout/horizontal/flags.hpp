// SPDX-License-Identifier: MIT
// Straight flags: every stack of labels hangs on one vertical leader at its own date, above or below the axis. Leaders
// are parallel, so they never cross; what is to prevent is a leader through a foreign label. For a choice of side, port
// and width for every stack this file finds the lowest heights that keep all apart, and what the picture costs.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>
#include "layout/horizontal/place_side.hpp"
#include "layout/shared/header.hpp"

namespace chronodraw {

struct Choice {
  bool below{false};
  Port port{Port::right};
  std::uint8_t variant{0};  ///< index into Flag::variants
  bool absent{false};       ///< not in the picture yet
  bool operator==(const Choice&) const = default;
};

/// A stack's labels, one above the other, set at one width.
struct FlagVariant {
  Size size;
  int longest{1};          ///< lines of its longest text
  int excess{0};           ///< Label::excess of its labels together
  bool centerable{false};  ///< short enough to stand centred on its leader
  bool operator==(const FlagVariant&) const = default;
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

struct FlagLayout {
  std::vector<Choice> choices;  ///< one a flag
  std::vector<Tower> above;
  std::vector<Tower> below;
  std::vector<int> above_flags;  ///< what Tower::first_flag counts in
  std::vector<int> below_flags;
};

/// Leaders of one side stand at least this far apart, or are one.
inline constexpr Px leader_spacing = px(4);
/// Between stacks that share one leader, and between labels of one stack.
inline constexpr Px block_gap = px(12);

/// Costs both leader models share, in tiers: a tier of picture height, a tier of the labels' own
/// heights, a line too many.
inline constexpr double height_cost = 0.9;
inline constexpr double own_height_cost = 0.25;
inline constexpr double excess_cost = 0.3;
inline constexpr double impossible = std::numeric_limits<double>::infinity();

/// Where a text of that width stands along the axis.
[[nodiscard]] Interval find_text(Px x, Px width, Port port, const Theme& theme);

/// Of a label whose near edge stands so many tiers from the axis, and of the way its text stands, in tiers.
[[nodiscard]] double find_depth_cost(double tiers);
[[nodiscard]] double find_port_cost(Port port, int longest);

/// The height of one tier in px: a mean label at its widest, and the gap over it.
[[nodiscard]] double find_tier(const std::vector<Flag>& flags, const Theme& theme);

class FlagPlacer {
 public:
  /// `flags` in order of x; both outlive the placer.
  FlagPlacer(const std::vector<Flag>& flags, const FlagSurroundings& surroundings);

  [[nodiscard]] const std::vector<Flag>& flags() const { return flags_; }
  /// What a choice for every flag costs, in tiers; `impossible` where no heights keep them apart. At least `limit`
  /// where it is not below that.
  [[nodiscard]] double find_cost(const std::vector<Choice>& choices, double limit = impossible);
  /// What the flag adds to that at least, wherever the others stand.
  [[nodiscard]] double find_least_cost(std::size_t flag, const Choice& choice) { return find_post(flag, choice).cost; }
  /// The heights of a possible choice.
  [[nodiscard]] FlagLayout make_layout(const std::vector<Choice>& choices);
  /// What is always there: all above with the text to the right, each clear of the next one's height. Texts may leave
  /// the content.
  [[nodiscard]] FlagLayout make_stairs(std::uint8_t variant);

 private:
  static constexpr std::size_t port_count = 3;
  struct Side {
    std::vector<Tower> towers;
    std::vector<int> flags;
  };
  struct SideCost {
    double cost{0};  ///< of its towers; at least that where it is not exact
    Px reach;        ///< above: the highest place of the axis; below: the depth of the lowest label
    bool exact{false};
  };
  using SideKeys = std::array<std::uint64_t, 2>;

  /// A flag alone on its leader.
  const Tower& find_post(std::size_t i, const Choice& choice);
  void finish(Tower& tower) const;
  void join(Tower& tower, const Tower& next) const;
  [[nodiscard]] bool build_side(Side& side, const std::vector<Choice>& choices, bool below);
  /// Into sides_. Not exact where the labels alone cost `limit` or more.
  [[nodiscard]] SideCost place_side(const std::vector<Choice>& choices, bool below, double limit);
  /// The heights of a side's towers; false where there are none.
  [[nodiscard]] bool place_towers(Side& side, const std::vector<Choice>& choices, bool below);
  /// The heights of one run of a side, as found before where it was placed before.
  [[nodiscard]] bool place_run(std::span<Tower> run, std::uint64_t key, Px least_depth);
  /// Of the run's flags and choices.
  [[nodiscard]] std::uint64_t find_run_key(std::span<const Tower> run, const Side& side,
                                           const std::vector<Choice>& choices) const;
  [[nodiscard]] SideKeys find_keys(const std::vector<Choice>& choices) const;
  [[nodiscard]] std::size_t find_index(std::size_t i, const Choice& choice) const;
  [[nodiscard]] double find_fixed_cost(const Side& side) const;

  const std::vector<Flag>& flags_;
  const FlagSurroundings& around_;
  SidePlacer placer_;
  std::array<Side, 2> sides_;
  std::map<std::uint64_t, SideCost> known_;              ///< by the key of a side: a search asks for most of them again
  std::map<std::uint64_t, std::vector<Px>> known_runs_;  ///< bases by the key of a run; none: impossible
  double tier_;
  Px least_axis_top_;                        ///< without any label above
  std::vector<std::uint64_t> keys_;          ///< likewise, all there are
  std::vector<std::optional<Tower>> posts_;  ///< by flag, variant and port, as they are asked for
  std::vector<char> open_below_;             ///< by flag: its leader passes no text below
};

}  // namespace chronodraw
