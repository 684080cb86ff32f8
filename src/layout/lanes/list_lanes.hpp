// SPDX-License-Identifier: MIT
// Which lanes a timeline has, from top to bottom: the events of no group first, then the groups in the author's order,
// each with the groups within it right after its own events.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>

namespace chronodraw {

struct Lane {
  int group{-1};            ///< index into Timeline::groups; -1: of events without one
  int level{0};             ///< how many groups it lies within
  std::vector<int> events;  ///< in order of time; may be empty where groups lie within
  bool has_inner{false};    ///< the next lane lies within this one
};

/// Groups without an event, within them either, have no lane.
[[nodiscard]] std::vector<Lane> list_lanes(const Timeline& timeline);

}  // namespace chronodraw
