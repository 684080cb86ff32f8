// SPDX-License-Identifier: MIT
#include "layout/horizontal/elbows.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace chronodraw;

namespace {

struct Setting {
  Theme theme;
  Header header{{}, {}, px(44)};
  Rect content{px(44), px(44), px(1000), px(0)};

  [[nodiscard]] ElbowLayout place(const std::vector<Flag>& flags) const {
    return search_elbows(flags, {theme, header, content, theme.stem, theme.stem, {}}, 0, 200);
  }
};

Flag make_flag(double x, double width) { return {px(x), {{{px(width), px(50)}, 2, 0, false}}}; }

/// The leader from the mark up to the label's row, as three straight pieces.
std::vector<Rect> make_pieces(const ElbowLabel& label, const ElbowLayout& layout, Px least_depth) {
  const Px base = label.below ? layout.base_below : layout.base_above;
  if (label.track < 0) return {{label.foot, Px{}, Px{}, base}};
  const Px depth = find_track_depth(label.track, least_depth);
  const Px left = std::min(label.foot, label.leader);
  return {{label.foot, Px{}, Px{}, depth},
          {left, depth, std::max(label.foot, label.leader) - left, Px{}},
          {label.leader, depth, Px{}, base - depth}};
}

/// Whether two pieces without thickness touch.
bool has_contact(const Rect& a, const Rect& b) {
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

}  // namespace

TEST_CASE("labels with room have straight leaders", "[elbows]") {
  const ElbowLayout layout = Setting{}.place({make_flag(100, 80), make_flag(400, 80), make_flag(700, 80)});
  REQUIRE(layout.cost < impossible);
  for (const ElbowLabel& label : layout.labels) CHECK(label.track == -1);
  CHECK(layout.base_above == Setting{}.theme.stem);
}

TEST_CASE("a label at the right edge is moved in and joined by a run", "[elbows]") {
  const ElbowLayout layout = Setting{}.place({make_flag(1030, 150)});
  REQUIRE(layout.cost < impossible);
  CHECK(layout.labels[0].leader == px(1044) - px(150) - Setting{}.theme.leader_text_gap);
  CHECK(layout.labels[0].track == 0);
}

TEST_CASE("labels that do not fit one row a side are refused", "[elbows]") {
  std::vector<Flag> flags;
  for (int i = 0; i < 12; ++i) flags.push_back(make_flag(60 + 80 * i, 190));
  CHECK(Setting{}.place(flags).cost == impossible);
}

TEST_CASE("leaders of one side never touch", "[elbows]") {
  std::mt19937 random(3);
  int placed = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<double> places;
    for (auto i = 2 + random() % 9; i > 0; --i) places.push_back(50 + static_cast<double>(random() % 990));
    std::sort(places.begin(), places.end());
    std::vector<Flag> flags;
    for (const double x : places) flags.push_back(make_flag(x, 40 + static_cast<double>(random() % 120)));
    const Setting setting;
    const ElbowLayout layout = setting.place(flags);
    if (layout.cost == impossible) continue;
    ++placed;
    for (const ElbowLabel& a : layout.labels) {
      for (const ElbowLabel& b : layout.labels) {
        if (a.below != b.below || a.flag >= b.flag) continue;
        for (const Rect& p : make_pieces(a, layout, setting.theme.stem)) {
          for (const Rect& q : make_pieces(b, layout, setting.theme.stem)) REQUIRE_FALSE(has_contact(p, q));
        }
      }
    }
  }
  CHECK(placed > 200);
}

TEST_CASE("a label that would be straight but for less than a pixel still stays on the page", "[elbows]") {
  const ElbowLayout layout = Setting{}.place({make_flag(952.5, 80)});
  const bool stays = layout.cost == impossible || layout.labels.front().leader <= px(952);
  CHECK(stays);
}
