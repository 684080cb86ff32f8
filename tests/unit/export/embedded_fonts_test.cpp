// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "export/encoders.hpp"
#include "shaping/make_shaper.hpp"
#include "support/hand_scene.hpp"

using namespace chronodraw;

namespace {

struct Words {
  std::string text;
  Weight weight{Weight::regular};
};

Scene make_scene(const std::vector<Words>& lines) {
  const auto shaper = make_shaper({}).value();
  Scene scene = pages::page(px(200), px(100));
  for (const Words& words : lines) {
    TextStyle style;
    style.weight = words.weight;
    scene.items.emplace_back(Text{{px(5), px(5)}, set_lines(shaper->shape(words.text, style), {}), pages::ink});
  }
  scene.fonts = shaper->fonts();
  return scene;
}

EmbeddedFonts embed(const Scene& scene) {
  FontStore store;
  return make_embedded_fonts(scene, store);
}

std::string encode_embedded(const Scene& scene) {
  const EmbeddedFonts fonts = embed(scene);
  return encode_svg(scene, {nullptr, nullptr, {}, &fonts});
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a picture carries the faces it shows and no other", "[svg]") {
  CHECK(count(embed(make_scene({{"a"}})).rules, "@font-face") == 1);
  CHECK(count(embed(make_scene({{"a"}})).rules, "font-weight:400;") == 1);
  CHECK(count(embed(make_scene({{"a", Weight::semibold}})).rules, "font-weight:600;") == 1);
  CHECK(count(embed(make_scene({{"a"}, {"b", Weight::semibold}})).rules, "@font-face") == 2);
  CHECK(embed(make_scene({})).rules.empty());
  CHECK(encode_embedded(make_scene({})).find("<style") == std::string::npos);
}

TEST_CASE("both weights of a family have one name, which follows from what is in them", "[svg]") {
  const EmbeddedFonts one = embed(make_scene({{"a"}, {"b", Weight::semibold}}));
  REQUIRE(one.families.size() == 2);
  CHECK(one.families[0] == one.families[1]);
  CHECK(one.families == embed(make_scene({{"a"}, {"b", Weight::semibold}})).families);
  CHECK(one.families[0] != embed(make_scene({{"a"}, {"c", Weight::semibold}})).families[0]);
}

TEST_CASE("the embedded family comes first, then the real one, then any", "[svg]") {
  const Scene scene = make_scene({{"abc"}});
  const std::string family = embed(scene).families.at(0);
  const std::string svg = encode_embedded(scene);
  CHECK(svg.find("<g font-family=\"" + family + ",Inter,sans-serif\"") != std::string::npos);
  CHECK(svg.find("@font-face{font-family:" + family + ";") < svg.find("<text"));
  CHECK(count(svg, "font-family=") == 1);
}

TEST_CASE("a substitute's family stands behind the theme's, and serves each weight as it is", "[svg]") {
  const Scene scene = make_scene({{"a \u0628"}, {"b \u0628", Weight::semibold}});
  REQUIRE(scene.fonts.size() >= 3);
  const EmbeddedFonts fonts = embed(scene);
  const std::string list =
      fonts.families[0] + "," + fonts.families[2] + ",Inter,'" + scene.fonts[2].family + "',sans-serif";
  CHECK(encode_embedded(scene).find(" font-family=\"" + list + "\"") != std::string::npos);
}

TEST_CASE("a line in the semibold face alone names no family of its own", "[svg]") {
  const std::string svg = encode_embedded(make_scene({{"abc", Weight::semibold}}));
  CHECK(count(svg, "font-family=") == 1);
  CHECK(count(svg, "ligatures:normal") == 0);
}

TEST_CASE("a font that cannot be embedded is told once and named as before", "[svg]") {
  Scene scene = make_scene({{"a"}, {"b", Weight::semibold}});
  for (FontFile& file : scene.fonts) file.path = "/nonexistent.otf";
  const EmbeddedFonts fonts = embed(scene);
  CHECK(fonts.refused == std::vector<std::string>{"Inter"});
  CHECK(encode_svg(scene, {nullptr, nullptr, {}, &fonts}) == encode_svg(scene));
}

TEST_CASE("fonts change nothing else in the file", "[svg]") {
  const Scene scene = make_scene({{"abc"}, {"def", Weight::semibold}});
  const EmbeddedFonts fonts = embed(scene);
  std::string svg = encode_svg(scene, {nullptr, nullptr, "p-", &fonts});
  const std::size_t begin = svg.find("<style>");
  svg.erase(begin, svg.find("</style>\n") + 9 - begin);
  const std::size_t family = svg.find(fonts.families[0]);
  svg.erase(family, fonts.families[0].size() + 1);
  const std::string_view exact = " text-rendering=\"geometricPrecision\"";
  svg.erase(svg.find(exact), exact.size());
  CHECK(svg == encode_svg(scene, {nullptr, nullptr, "p-", nullptr}));
}
