// SPDX-License-Identifier: MIT
#include "layout/vertical/route_leaders.hpp"

#include <algorithm>
#include <deque>

#include "layout/vertical/place_blocks.hpp"

namespace chronodraw {

namespace {

LeaderWay find_way(const LeaderEnds& leader) {
  const Px inset = std::min(port_inset, (leader.bottom - leader.top) / 2);
  if (leader.foot >= leader.top && leader.foot <= leader.bottom) return {LeaderWay::Kind::level, leader.foot};
  const bool down = leader.foot < leader.top;
  const Px missed = down ? leader.top - leader.foot : leader.foot - leader.bottom;
  if (missed <= corner_reach) return {LeaderWay::Kind::corner, leader.foot};
  return {LeaderWay::Kind::elbow, down ? leader.top + inset : leader.bottom - inset};
}

/// A run along the gutter, as it is met when going through all runs of one direction from the last to stand furthest
/// in.
struct Run {
  std::size_t leader{0};
  Px begin;
  Px end;
};

/// Runs in the order in which tracks are given out: each overlaps some of those just before it.
class TrackRow {
 public:
  TrackRow(std::vector<LeaderWay>& ways, int most_tracks) : ways_(ways), most_tracks_(most_tracks) {}

  /// `apart`: whether an earlier run is clear of this one, and so of all later ones.
  template <class Apart>
  void add(const Run& run, Apart apart) {
    while (!open_.empty() && apart(open_.front())) open_.pop_front();
    if (open_.empty()) finish_knot();
    const int track = open_.empty() ? 0 : ways_[open_.front().leader].track + 1;
    while (!open_.empty() && ways_[open_.back().leader].track <= track) open_.pop_back();
    ways_[run.leader].track = track;
    open_.push_back(run);
    knot_.push_back(run.leader);
    widest_ = std::max(widest_, track + 1);
  }

  /// Returns the number of tracks in use.
  int finish() {
    finish_knot();
    return tracks_;
  }

 private:
  /// Runs that hang together: on tracks, or all slanted.
  void finish_knot() {
    if (widest_ <= most_tracks_) {
      tracks_ = std::max(tracks_, widest_);
    } else {
      for (const std::size_t leader : knot_) ways_[leader] = {LeaderWay::Kind::slant, ways_[leader].port, -1};
    }
    knot_.clear();
    widest_ = 0;
  }

  std::vector<LeaderWay>& ways_;
  int most_tracks_;
  std::deque<Run> open_;  ///< those that a next run can overlap, by falling track
  std::vector<std::size_t> knot_;
  int widest_{0};
  int tracks_{0};
};

}  // namespace

Routing route_leaders(std::span<const LeaderEnds> ends, int most_tracks) {
  Routing routing;
  for (const LeaderEnds& leader : ends) routing.ways.push_back(find_way(leader));
  const auto is_run = [&](std::size_t i, bool down) {
    return routing.ways[i].kind == LeaderWay::Kind::elbow && (ends[i].foot < routing.ways[i].port) == down;
  };
  TrackRow up(routing.ways, most_tracks);
  for (std::size_t i = 0; i < ends.size(); ++i) {
    if (!is_run(i, false)) continue;
    const Run run{i, routing.ways[i].port, ends[i].foot};
    up.add(run, [&](const Run& other) { return other.end + track_pitch <= run.begin; });
  }
  const int tracks_up = up.finish();
  TrackRow down(routing.ways, most_tracks);
  for (std::size_t i = ends.size(); i-- > 0;) {
    if (!is_run(i, true)) continue;
    const Run run{i, ends[i].foot, routing.ways[i].port};
    down.add(run, [&](const Run& other) { return run.end + track_pitch <= other.begin; });
  }
  routing.tracks = std::max(tracks_up, down.finish());
  return routing;
}

}  // namespace chronodraw
