// SPDX-License-Identifier: MIT
#include "layout/horizontal/badges.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "layout/horizontal/density.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

/// Time and place are the same number: second 0 stands at 44 px, second 1000 at 1044 px.
const Scale scale({{0}, {1000}}, px(44), px(1044));

struct Setting {
  Timeline timeline;
  Theme theme;
  FixedShaper shaper;
  std::vector<int> events;

  explicit Setting(const std::vector<std::int64_t>& seconds) {
    for (const std::int64_t second : seconds) {
      const Bound bound{Bound::Kind::finite, {second}};
      timeline.events.emplace_back();
      timeline.events.back().date.start.lo = timeline.events.back().date.start.hi = bound;
      timeline.events.back().date.end.lo = timeline.events.back().date.end.hi = bound;
      events.push_back(static_cast<int>(events.size()));
    }
  }

  [[nodiscard]] Page page() { return {timeline, theme, shaper, {}, px(44), px(1156), px(36)}; }

  SpanRows add(SpanRows rows = {}) {
    add_badges(rows, page(), events, scale);
    return rows;
  }
};

std::string find_words(const Part& part) {
  std::string words;
  for (const TextLine& line : std::get<PlacedText>(part.shape).block.lines) words += line.text;
  return words;
}

}  // namespace

TEST_CASE("a badge says how many events it stands for, in the middle of them", "[badges]") {
  const SpanRows rows = Setting({20, 60, 70}).add();
  REQUIRE(rows.parts.size() == 1);
  CHECK(rows.parts[0].role == Role::badge);
  CHECK(rows.parts[0].counted == std::vector<int>{0, 1, 2});
  CHECK(find_words(rows.parts[0]) == "+3 more");
  const Rect box = find_bounds(rows.parts[0].shape);
  CHECK(((box.x + box.right()) / 2 - px(94)) < px(0.01));
  REQUIRE(rows.texts.size() == 1);
  CHECK(rows.texts[0].begin == box.x);
  CHECK(rows.texts[0].end == box.right());
  CHECK(rows.depth == box.bottom());
}

TEST_CASE("every stretch of the axis has its badge, and none touches another", "[badges]") {
  std::vector<std::int64_t> seconds;
  for (int i = 0; i < 500; ++i) seconds.push_back(i * i / 250);
  const SpanRows rows = Setting(seconds).add();
  CHECK(rows.parts.size() == 7);
  std::size_t counted = 0;
  Px end = px(44);
  for (const Part& part : rows.parts) {
    const Rect box = find_bounds(part.shape);
    CHECK(box.x >= end);
    end = box.right() + px(11);
    counted += part.counted.size();
  }
  CHECK(end <= px(1156));
  CHECK(counted == 500);
}

TEST_CASE("without events there is no badge; span rows make room for badges", "[badges]") {
  CHECK(Setting({}).add().depth == Px{});
  SpanRows spans;
  spans.depth = px(40);
  spans.parts.push_back({Role::span_bar, {}, Bar{{px(100), px(10), px(50), px(14)}}});
  const SpanRows rows = Setting({500}).add(spans);
  const Rect badge = find_bounds(rows.parts.back().shape);
  CHECK(find_bounds(rows.parts.front().shape).y == badge.bottom() + px(10));
  CHECK(rows.depth == badge.bottom() + px(40));
}

TEST_CASE("marks that would touch are a strip, as long as the square root of their number", "[badges]") {
  CHECK_FALSE(is_strip(150, scale));
  CHECK(is_strip(200, scale));
  Setting setting({100, 100, 100, 100, 200});
  const std::vector<Part> parts = make_density(setting.page(), setting.events, scale, px(300), 4);
  REQUIRE(parts.size() == 2);
  const Rect many = find_bounds(parts[0].shape);
  const Rect one = find_bounds(parts[1].shape);
  CHECK(many == Rect{px(144), px(300), px(1), density_height});
  CHECK(one == Rect{px(244), px(300), px(1), px(7)});
}
