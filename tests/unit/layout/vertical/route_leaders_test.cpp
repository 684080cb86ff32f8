// SPDX-License-Identifier: MIT
#include "layout/vertical/route_leaders.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "layout/vertical/place_blocks.hpp"
#include "plan/plan.hpp"
#include "support/random.hpp"
#include "verify/crossings.hpp"

using namespace chronodraw;

namespace {

using Kind = LeaderWay::Kind;

constexpr Px gutter = px(42);

/// The leader as it is drawn, its rule left out.
Line make_line(const LeaderEnds& ends, const LeaderWay& way) {
  const Px track = first_track + track_pitch * way.track;
  if (way.kind == Kind::elbow)
    return {{{px(0), ends.foot}, {track, ends.foot}, {track, way.port}, {gutter, way.port}}, {}};
  if (way.kind == Kind::slant)
    return {{{px(0), ends.foot}, {px(8), ends.foot}, {gutter - px(8), way.port}, {gutter, way.port}}, {}};
  return {{{px(0), ends.foot}, {gutter, ends.foot}}, {}};
}

/// A list of random blocks as it is placed.
std::vector<LeaderEnds> make_list(Random& random, std::int64_t count, std::int64_t spread) {
  std::vector<ListBlock> blocks;
  Px used;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t anchor = random.between(0, spread);
    const std::int64_t lines = random.between(1, 4);
    blocks.push_back({px(200) + px(1) * anchor, px(18) * lines});
    used += blocks.back().height + px(14);
  }
  std::sort(blocks.begin(), blocks.end(), [](const ListBlock& a, const ListBlock& b) { return a.anchor < b.anchor; });
  const std::vector<Px> tops = place_blocks(blocks, px(14), {px(0), std::max(px(1000), used)});
  std::vector<LeaderEnds> ends;
  for (std::size_t i = 0; i < tops.size(); ++i) {
    ends.push_back({blocks[i].anchor, tops[i], tops[i] + blocks[i].height});
  }
  return ends;
}

}  // namespace

TEST_CASE("a leader is level where it meets its rule, at its ends too", "[vertical]") {
  for (const double foot : {100.0, 130.0, 158.0}) {
    const std::vector<LeaderEnds> ends{{px(foot), px(100), px(158)}};
    const Routing routing = route_leaders(ends, 5);
    CHECK(routing.ways[0].kind == Kind::level);
    CHECK(routing.ways[0].port == px(foot));
    CHECK(routing.tracks == 0);
  }
}

TEST_CASE("up to 7 px beyond, the rule is extended round a corner; then there is an elbow", "[vertical]") {
  const std::vector<LeaderEnds> ends{
      {px(93), px(100), px(118)}, {px(220), px(150), px(213)}, {px(235), px(243), px(300)}};
  const Routing routing = route_leaders(ends, 5);
  CHECK(routing.ways[0].kind == Kind::corner);
  CHECK(routing.ways[1].kind == Kind::corner);
  CHECK(routing.ways[2].kind == Kind::elbow);
  CHECK(routing.ways[2].port == px(249));
  CHECK(routing.ways[2].track == 0);
  CHECK(routing.tracks == 1);
}

TEST_CASE("of runs down that overlap the first stands furthest out, of runs up the last", "[vertical]") {
  const std::vector<LeaderEnds> down{{px(10), px(40), px(60)}, {px(12), px(74), px(94)}, {px(14), px(108), px(128)}};
  Routing routing = route_leaders(down, 5);
  CHECK(routing.ways[0].track == 2);
  CHECK(routing.ways[1].track == 1);
  CHECK(routing.ways[2].track == 0);
  const std::vector<LeaderEnds> up{{px(110), px(0), px(20)}, {px(112), px(34), px(54)}, {px(114), px(68), px(88)}};
  routing = route_leaders(up, 5);
  CHECK(routing.ways[0].track == 0);
  CHECK(routing.ways[1].track == 1);
  CHECK(routing.ways[2].track == 2);
}

TEST_CASE("runs that do not overlap share a track", "[vertical]") {
  const std::vector<LeaderEnds> ends{{px(10), px(30), px(50)}, {px(100), px(130), px(150)}};
  const Routing routing = route_leaders(ends, 5);
  CHECK(routing.ways[0].track == 0);
  CHECK(routing.ways[1].track == 0);
  CHECK(routing.tracks == 1);
}

TEST_CASE("where tracks run out, the whole knot is slanted and others are not", "[vertical]") {
  const std::vector<LeaderEnds> ends{
      {px(10), px(40), px(60)}, {px(12), px(74), px(94)}, {px(14), px(108), px(128)}, {px(400), px(440), px(460)}};
  const Routing routing = route_leaders(ends, 2);
  for (std::size_t i = 0; i < 3; ++i) CHECK(routing.ways[i].kind == Kind::slant);
  CHECK(routing.ways[3].kind == Kind::elbow);
  CHECK(routing.tracks == 1);
}

TEST_CASE("leaders never cross, however their marks crowd", "[vertical]") {
  Random random(3);
  for (int trial = 0; trial < 300; ++trial) {
    const std::int64_t count = random.between(2, 16);
    const std::int64_t spread = random.between(0, 3) * 250;
    const std::vector<LeaderEnds> ends = make_list(random, count, spread);
    const Routing routing = route_leaders(ends, 5);
    CHECK(routing.tracks <= 5);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        CHECK_FALSE(is_crossing(make_line(ends[j], routing.ways[j]), make_line(ends[i], routing.ways[i])));
      }
    }
  }
}
