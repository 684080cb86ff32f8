// SPDX-License-Identifier: MIT
#include "support/full_scene.hpp"

#include "shaping/make_shaper.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Color ink{27, 36, 48, 255};
constexpr Color muted{93, 104, 120, 255};
constexpr Color blue{0, 114, 178, 255};
constexpr Color red{213, 94, 0, 255};

struct Look {
  Px size{px(12)};
  Weight weight{Weight::regular};
  Color color{ink};
  Px tracking{};
  bool tabular{false};
};

struct Writer {
  Shaper& shaper;

  [[nodiscard]] Text write(Point at, std::string_view words, const Look& look = {},
                           const LineOptions& lines = {}) const {
    const TextStyle style{look.weight, look.size, look.size * 4 / 3, look.tracking, look.tabular};
    return {at, set_lines(shaper.shape(words, style), lines), look.color};
  }
};

std::vector<SceneItem> make_texts(const Writer& writer) {
  return {
      writer.write({px(20), px(12)}, "Talks AV To end the mission", {px(28), Weight::semibold, ink, px(-0.6)}),
      writer.write({px(20.3), px(60)}, "30 May 2021\n11 Nov 1111", {px(12), Weight::semibold, blue, {}, true}),
      writer.write({px(20), px(96)}, "U.S.-led forces overthrow the government; first & last < words > remain.",
                   {px(12), Weight::regular, muted}, {px(150)}),
      writer.write({px(200), px(60)}, "Ελληνικά και Кириллица"),
      writer.write({px(200), px(84)}, "תחילת השיחות, 28 בינואר 2024", {px(14)}),
      writer.write({px(200), px(108)}, "بدأت المحادثات في بغداد", {px(14)}),
      writer.write({px(200), px(132)}, "會談於二零二四年開始、会議が始まる", {px(14)}),
      writer.write({px(200), px(156)}, "वार्ता आरंभ · การเจรจาเริ่ม", {px(14)}),
  };
}

SceneGroup make_marks() {
  SceneGroup group;
  group.id = "talks";
  group.title = "Talks begin";
  group.description = "First round";
  group.link = "https://example.org/talks?a=1&b=(2)";
  const PathData elbow{MoveTo{{px(60), px(200)}}, LineTo{{px(60), px(220)}},
                       CurveTo{{px(60), px(226)}, {px(64), px(230)}, {px(70), px(230)}}, LineTo{{px(120), px(230)}}};
  const PathData arrow{MoveTo{{px(300), px(200)}}, LineTo{{px(320), px(211)}}, LineTo{{px(300), px(222)}}, ClosePath{}};
  group.items = {Path{elbow, {}, Stroke{blue, px(1.25), {}}},
                 Path{Circle{{px(60), px(196)}, px(4.2)}, blue, Stroke{{255, 255, 255, 255}, px(1.3), {}}},
                 Path{arrow, red, {}}};
  return group;
}

std::vector<SceneItem> make_shapes() {
  const Gradient fade{{px(140), px(0)}, {px(200), px(0)}, blue, {0, 114, 178, 0}};
  SceneGroup clipped;
  clipped.clip = Rect{px(360), px(200), px(40), px(30)};
  clipped.items = {Path{Circle{{px(360), px(215)}, px(30)}, Color{119, 17, 68, 120}, {}}};
  return {Path{Box{{px(20), px(184), px(440), px(8)}, px(4)}, Color{150, 160, 175, 255}, {}},
          Path{Box{{px(140), px(200), px(60), px(22)}, px(3)}, fade, Stroke{blue, px(1), {px(4), px(3)}}},
          Path{Box{{px(220), px(200), px(60), px(22)}, {}}, Hatch{red, px(6), px(1.5)}, {}},
          Path{Box{{px(220), px(236), px(30), px(18)}, {}}, Hatch{red, px(6), px(2.5), HatchWay::falling}, {}},
          Path{Box{{px(260), px(236), px(30), px(18)}, {}}, Hatch{red, px(6), px(2.5), HatchWay::level}, {}},
          Path{Box{{px(300), px(236), px(30), px(18)}, {}}, Hatch{red, px(6), px(2.5), HatchWay::upright}, {}},
          Path{Box{{px(420), px(200), px(2), px(40)}, {}}, ink, {}},
          make_marks(),
          clipped};
}

}  // namespace

Scene make_full_scene() {
  const auto shaper = make_shaper({}).value();
  Scene scene;
  scene.size = {px(480), px(260)};
  scene.background = Color{255, 255, 255, 255};
  scene.lang = "en";
  scene.title = "Talks & <missions>";
  scene.description = "Everything at once";
  scene.items = make_texts({*shaper});
  for (const SceneItem& item : make_shapes()) scene.items.push_back(item);
  scene.fonts = shaper->fonts();
  return scene;
}

}  // namespace chronodraw
