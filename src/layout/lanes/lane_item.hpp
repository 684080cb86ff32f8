// SPDX-License-Identifier: MIT
// One event of a lane: its bar or mark, and every way its label can stand: in the bar, to the right, to the left, or
// under it where it fits nowhere else. The chosen way becomes parts, y from the upper edge of the row.
#pragma once

#include <vector>

#include "layout/lanes/lane_label.hpp"
#include "layout/lanes/pack_lane.hpp"

namespace chronodraw {

/// A label at its place.
struct LabelWay {
  Point origin;
  LaneLabel label;
  bool is_inside{false};
};

struct LaneItem {
  int event{0};
  std::vector<Part> mark;
  std::vector<LabelWay> ways;  ///< one for each stance
  Stances stances;
};

[[nodiscard]] LaneItem make_lane_item(const LaneSheet& sheet, int event);

/// Bar or mark alone; its middle is half a bar's height under y 0.
[[nodiscard]] std::vector<Part> make_lane_mark(const LaneSheet& sheet, int event);

/// From the first to the last ink of a bar or mark, signs of an unknown end left out, with the air it needs. A bar
/// needs none, so that what follows may touch it.
[[nodiscard]] Interval find_mark_room(const std::vector<Part>& mark);

/// The parts of the chosen way.
[[nodiscard]] std::vector<Part> make_parts(LaneItem item, int way);

}  // namespace chronodraw
