// SPDX-License-Identifier: MIT
#include "shaping/place_glyphs.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

/// Letters of 1 unit each, the first of which is kerned by one more.
UnitRun make_unit_run(std::uint32_t letters, bool rtl) {
  UnitRun run{0, 0, letters, {}};
  for (std::uint32_t i = 0; i < letters; ++i) {
    const std::uint32_t cluster = rtl ? letters - 1 - i : i;
    run.glyphs.push_back({65, cluster, cluster == 0 ? 2 : 1, 1, 0, 0});
  }
  return run;
}

const UnitScale one_px{px(1), 1};

}  // namespace

TEST_CASE("font units round to the nearest 1/1024 px on both sides of zero", "[shaping]") {
  const UnitScale scale{px(12), 2816};
  CHECK(scale.find_px(2816) == px(12));
  CHECK(scale.find_px(1).raw == 4);
  CHECK(scale.find_px(-1).raw == -4);
  CHECK(UnitScale{Px{1}, 2}.find_px(1).raw == 1);
  CHECK(UnitScale{Px{1}, 2}.find_px(-1).raw == 0);
}

TEST_CASE("advances of clusters sum up to that of their run", "[shaping]") {
  const UnitScale odd{px(11.5), 2816};
  UnitRun run = make_unit_run(50, false);
  for (UnitGlyph& glyph : run.glyphs) glyph.advance = 1601;
  const ShapedRun placed = place_glyphs(run, odd, {0, 0, Px{}}).at(0);
  Px sum;
  for (const Cluster& cluster : placed.clusters) sum += cluster.advance;
  CHECK(sum == placed.advance);
  CHECK(placed.advance == odd.find_px(50 * 1601));
}

TEST_CASE("a cluster's end advance leaves out its kerning", "[shaping]") {
  const ShapedRun placed = place_glyphs(make_unit_run(3, false), one_px, {7, 0, Px{}}).at(0);
  REQUIRE(placed.clusters.size() == 3);
  CHECK(placed.clusters[0] == Cluster{7, px(2), px(1)});
  CHECK(placed.clusters[1] == Cluster{8, px(1), px(1)});
  CHECK(placed.run.text_begin == 7);
  CHECK(placed.run.text_end == 10);
}

TEST_CASE("tracking follows each cluster in reading direction", "[shaping]") {
  const ShapedRun ltr = place_glyphs(make_unit_run(2, false), one_px, {0, 0, px(10)}).at(0);
  CHECK(ltr.advance == px(23));
  CHECK(ltr.run.glyphs[0].at.x == px(0));
  CHECK(ltr.run.glyphs[1].at.x == px(12));
  const ShapedRun rtl = place_glyphs(make_unit_run(2, true), one_px, {0, 1, px(10)}).at(0);
  CHECK(rtl.run.direction == Direction::rtl);
  CHECK(rtl.run.glyphs[0].at.x == px(10));
  CHECK(rtl.run.glyphs[1].at.x == px(21));
  CHECK(rtl.clusters[0] == Cluster{0, px(12), px(11)});
}

TEST_CASE("tracking never makes a cluster narrower than nothing", "[shaping]") {
  for (const std::uint8_t level : {std::uint8_t{0}, std::uint8_t{1}}) {
    UnitRun run = make_unit_run(3, level == 1);
    run.glyphs[1].advance = run.glyphs[1].nominal = 0;
    const ShapedRun placed = place_glyphs(run, one_px, {0, level, px(-0.5)}).at(0);
    CHECK(placed.clusters[1] == Cluster{1, px(0), px(0)});
    CHECK(placed.advance == px(2));
    CHECK(placed.run.glyphs[2].at.x == (level == 0 ? px(1.5) : px(0)));
  }
}

TEST_CASE("long runs come in parts of 500 clusters, in logical order", "[shaping]") {
  for (const bool rtl : {false, true}) {
    const std::vector<ShapedRun> parts =
        place_glyphs(make_unit_run(1'201, rtl), one_px, {0, static_cast<std::uint8_t>(rtl ? 1 : 0), Px{}});
    REQUIRE(parts.size() == 3);
    std::uint32_t next = 0;
    for (const ShapedRun& part : parts) {
      CHECK(part.run.text_begin == next);
      CHECK(part.run.glyphs.size() == part.clusters.size());
      CHECK(part.clusters.front().begin == next);
      CHECK(part.run.glyphs[rtl ? part.run.glyphs.size() - 1 : 0].cluster == next);
      next = part.run.text_end;
    }
    CHECK(next == 1'201);
  }
}
