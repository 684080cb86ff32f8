// SPDX-License-Identifier: MIT
// The way of each leader from its mark to the rule of its block. Level where it meets the rule, round a corner where
// the rule can be extended to it, else over an elbow: along a track of the gutter between band and rules. Tracks are
// crossing-free by construction: blocks keep the order of their marks, so runs in one direction are nested, and of two
// that overlap the one that starts first stands further out when both run down, further in when both run up. Where
// tracks run out, a whole knot of runs is drawn as a fan of slanted lines, which cannot cross either.
#pragma once

#include <span>
#include <vector>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

/// One leader: the height of its mark, and the rule it has to meet.
struct LeaderEnds {
  Px foot;
  Px top;
  Px bottom;
};

struct LeaderWay {
  enum class Kind { level, corner, elbow, slant };
  Kind kind{Kind::level};
  Px port;        ///< where it meets the rule
  int track{-1};  ///< of an elbow, counted from the band
};

struct Routing {
  std::vector<LeaderWay> ways;
  int tracks{0};  ///< in use
};

inline constexpr Px first_track = px(12);  ///< from the band
inline constexpr Px track_pitch = px(6);
inline constexpr Px port_inset = px(6);  ///< of an elbow's port, from the end of the rule

/// `ends`: in order, feet and rules never falling. Nothing stands on a track from `most_tracks` on. O(n).
[[nodiscard]] Routing route_leaders(std::span<const LeaderEnds> ends, int most_tracks);

}  // namespace chronodraw
