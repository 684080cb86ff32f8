// SPDX-License-Identifier: MIT
// The heights of the flags on one side of the axis. Two towers interact only by their text intervals (compare the flag
// model of Gemsa, Haunert, Noellenburg, "panorama labeling"): if the leader of one passes the other's texts, the other
// stands above it; if only texts meet, either may. "Above" is a directed graph; towers are placed from the bottom up,
// each as low as those under it allow. A cycle means the choice is impossible. Memory is kept between calls.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>
#include <chronodraw/theme.hpp>
#include "layout/shared/pack_rows.hpp"

namespace chronodraw {

/// Where a stack's text stands: to the right of its leader (flush left), to its left (flush right), or centred on it.
enum class Port : std::uint8_t { right, left, center };

/// Flags of one side whose leaders would stand too close share one leader.
struct Tower {
  Px x;
  Size size;
  Interval text;  ///< along the axis
  Port port{Port::right};
  int longest{1};     ///< lines of its longest text
  int excess{0};      ///< lines too many
  int first_flag{0};  ///< its flags are the next `flags` of its side, in reading order
  int flags{1};
  Px base;         ///< depth of the near edge
  Px ceiling;      ///< above the axis: what stands over it ends there
  double cost{0};  ///< of its port, height and lines
  [[nodiscard]] Px top() const { return base + size.height; }
  /// Text and leader together: side by side, a label has to be nearer to its own leader than to the next.
  [[nodiscard]] Interval reach() const { return {std::min(text.begin, x), std::max(text.end, x)}; }
};

/// A leader at `x` comes nearer to the text than the theme's clearances.
[[nodiscard]] bool is_passing(Px x, const Interval& text, const Theme& theme);

class SidePlacer {
 public:
  explicit SidePlacer(const Theme& theme)
      : theme_(theme), gap_(std::max({theme.label_gap, theme.leader_clear_left, theme.leader_clear_right})) {}

  /// Sets every tower's base, at least `least_depth`; false when no heights keep them apart. `towers`: in order of x.
  /// O(n * towers within reach).
  [[nodiscard]] bool place(std::span<Tower> towers, Px least_depth);
  /// Where the towers fall into runs that have nothing to do with each other: the index after the end of each.
  [[nodiscard]] const std::vector<std::size_t>& find_runs(std::span<const Tower> towers);

 private:
  /// What `other` has to do with the tower whose list this stands in.
  enum class Kind : std::uint8_t { upper, lower, apart };
  struct Link {
    int other;
    int next;  ///< in the list of the same tower; -1 ends it
    Kind kind;
  };
  struct State {
    int first_link{-1};
    int waiting{0};  ///< lower towers not placed yet
    bool placed{false};
  };

  [[nodiscard]] bool is_near(const Interval& a, const Interval& b) const;
  [[nodiscard]] bool find_links(std::span<const Tower> towers);
  [[nodiscard]] bool relate(std::span<const Tower> towers, int a, int b);
  void link(int lower, int upper);
  void add_link(int from, int to, Kind kind);
  void place_tower(std::span<Tower> towers, int index, Px least_depth);
  void release(int index);

  const Theme& theme_;
  Px gap_;  ///< towers whose reaches are this far apart have nothing to do with each other
  std::vector<State> states_;
  std::vector<Link> links_;
  std::vector<int> ready_;
  std::vector<Px> begins_;
  std::vector<std::size_t> ends_;
};

}  // namespace chronodraw
