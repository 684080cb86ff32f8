// SPDX-License-Identifier: MIT
#include "layout/shared/pack_rows.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace chronodraw;

TEST_CASE("touching spans share a row", "[pack_rows]") {
  const std::vector<Interval> spans{{px(0), px(10)}, {px(10), px(20)}};
  CHECK(pack_rows(spans, Px{}) == std::vector<int>{0, 0});
  CHECK(pack_rows(spans, px(2)) == std::vector<int>{0, 1});
}

TEST_CASE("a span takes the lowest free row", "[pack_rows]") {
  const std::vector<Interval> spans{{px(0), px(30)}, {px(5), px(8)}, {px(6), px(40)}, {px(10), px(20)}};
  CHECK(pack_rows(spans, Px{}) == std::vector<int>{0, 1, 2, 1});
}

TEST_CASE("nothing packs into no rows", "[pack_rows]") {
  CHECK(pack_rows({}, px(3)).empty());
  CHECK(find_depth({}, px(3)) == 0);
}

TEST_CASE("rows equal the greatest depth, and no two spans of a row meet", "[pack_rows]") {
  std::mt19937 random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<Interval> spans;
    for (auto i = random() % 40; i > 0; --i) {
      const Px begin{static_cast<std::int64_t>(random() % 500)};
      spans.push_back({begin, begin + Px{static_cast<std::int64_t>(random() % 90)}});
    }
    const Px gap{3};
    const std::vector<int> rows = pack_rows(spans, gap);
    const int count = rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end()) + 1;
    REQUIRE(count == find_depth(spans, gap));
    for (std::size_t a = 0; a < spans.size(); ++a) {
      for (std::size_t b = a + 1; b < spans.size(); ++b) {
        if (rows[a] != rows[b]) continue;
        REQUIRE((spans[a].end + gap <= spans[b].begin || spans[b].end + gap <= spans[a].begin));
      }
    }
  }
}
