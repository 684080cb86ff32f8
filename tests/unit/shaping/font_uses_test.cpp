// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "shaping/font_uses.hpp"

using namespace chronodraw;

namespace {

FontFile make_file(const std::string& path, Weight weight, int index = 0) { return {path, index, "A", weight, "1"}; }

/// One line of one run, its glyphs numbered like its characters.
Text make_text(const std::string& letters, int font, bool is_tabular = false) {
  GlyphRun run;
  run.font = font;
  run.text_end = static_cast<std::uint32_t>(letters.size());
  for (std::uint32_t i = 0; i < letters.size(); ++i)
    run.glyphs.push_back({static_cast<unsigned char>(letters[i]), i, {}});
  TextLine line;
  line.text = letters;
  line.runs.push_back(run);
  Text text;
  text.block.lines.push_back(line);
  text.block.style.tabular = is_tabular;
  return text;
}

}  // namespace

TEST_CASE("characters and glyphs are told by font, each once, groups within groups included", "[shaping]") {
  Scene scene;
  scene.fonts = {make_file("a", Weight::regular), make_file("b", Weight::semibold), make_file("c", Weight::regular)};
  SceneGroup inner;
  inner.items.emplace_back(make_text("cab", 0));
  SceneGroup outer;
  outer.items.emplace_back(inner);
  scene.items.emplace_back(make_text("ba", 0));
  scene.items.emplace_back(outer);
  scene.items.emplace_back(make_text("7", 2, true));
  const std::vector<FontUse> uses = find_font_uses(scene);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].file == scene.fonts[0]);
  CHECK(uses[0].fonts == std::vector<int>{0});
  CHECK(uses[0].characters == std::vector<std::uint32_t>{'a', 'b', 'c'});
  CHECK(uses[0].glyphs == std::vector<std::uint32_t>{'a', 'b', 'c'});
  CHECK_FALSE(uses[0].has_tabular);
  CHECK(uses[1].file == scene.fonts[2]);
  CHECK(uses[1].has_tabular);
}

TEST_CASE("a file that serves two weights is one use, another face of it is another", "[shaping]") {
  Scene scene;
  scene.fonts = {make_file("a", Weight::regular), make_file("c", Weight::semibold), make_file("c", Weight::regular),
                 make_file("c", Weight::regular, 1)};
  for (const int font : {3, 2, 1, 0})
    scene.items.emplace_back(make_text(std::string(1, static_cast<char>('a' + font)), font));
  const std::vector<FontUse> uses = find_font_uses(scene);
  REQUIRE(uses.size() == 3);
  CHECK(uses[0].fonts == std::vector<int>{0});
  CHECK(uses[1].fonts == std::vector<int>{1, 2});
  CHECK(uses[1].characters == std::vector<std::uint32_t>{'b', 'c'});
  CHECK(uses[2].fonts == std::vector<int>{3});
}

TEST_CASE("a run speaks for its own part of the line alone", "[shaping]") {
  Scene scene;
  scene.fonts = {make_file("a", Weight::regular)};
  Text text = make_text("a\xC3\xA9z", 0);
  text.block.lines[0].runs[0].text_begin = 1;
  text.block.lines[0].runs[0].text_end = 3;
  scene.items.emplace_back(text);
  CHECK(find_font_uses(scene).at(0).characters == std::vector<std::uint32_t>{0xE9});
}
