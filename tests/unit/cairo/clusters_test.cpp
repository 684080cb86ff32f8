// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cairo/clusters.hpp"

using namespace chronodraw;

namespace {

GlyphRun make_run(Direction direction, std::uint32_t end, std::initializer_list<std::uint32_t> clusters) {
  GlyphRun run{0, direction, 0, end, {}};
  for (const std::uint32_t cluster : clusters) run.glyphs.push_back({1, cluster, {}});
  return run;
}

}  // namespace

TEST_CASE("clusters say which bytes each glyph stands for", "[pdf]") {
  using Expected = std::vector<TextCluster>;
  CHECK(make_clusters(make_run(Direction::ltr, 4, {0, 1, 3})) == Expected{{1, 1}, {2, 1}, {1, 1}});
  CHECK(make_clusters(make_run(Direction::ltr, 5, {0, 0, 3})) == Expected{{3, 2}, {2, 1}});
  CHECK(make_clusters(make_run(Direction::rtl, 6, {4, 2, 0})) == Expected{{2, 1}, {2, 1}, {2, 1}});
}

TEST_CASE("bytes before the first glyph go with it", "[pdf]") {
  CHECK(make_clusters(make_run(Direction::ltr, 4, {1, 3})) == std::vector<TextCluster>{{3, 1}, {1, 1}});
}

TEST_CASE("glyphs out of order are one cluster", "[pdf]") {
  CHECK(make_clusters(make_run(Direction::ltr, 4, {2, 0, 1})) == std::vector<TextCluster>{{4, 3}});
  CHECK(make_clusters(make_run(Direction::ltr, 4, {0, 7})) == std::vector<TextCluster>{{4, 2}});
}
