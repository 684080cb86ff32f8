// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

#include "shaping/face.hpp"
#include "shaping/font_store.hpp"
#include "shaping/make_shaper.hpp"
#include "support/generate_text.hpp"
#include "support/run_tool.hpp"
#include "text/set_lines.hpp"

using namespace chronodraw;

namespace {

const char* const regular = CHRONODRAW_FONT_DIR "/Inter-Regular.otf";

FontUse make_use(const std::string& letters, const std::string& path = regular) {
  FontUse use;
  use.file = {path, 0, "Inter", Weight::regular, "4"};
  use.fonts = {0};
  for (const char c : letters) use.characters.push_back(static_cast<unsigned char>(c));
  std::sort(use.characters.begin(), use.characters.end());
  use.characters.erase(std::unique(use.characters.begin(), use.characters.end()), use.characters.end());
  return use;
}

Scene make_scene(const std::string& words, bool is_tabular = false) {
  const auto shaper = make_shaper({}).value();
  TextStyle style;
  style.tabular = is_tabular;
  Scene scene;
  scene.items.emplace_back(Text{{}, set_lines(shaper->shape(words, style), {}), {}});
  scene.fonts = shaper->fonts();
  return scene;
}

std::optional<Face> load_cut(const std::string& bytes) {
  const TempFolder folder;
  return Face::load(folder.write("cut.otf", bytes).string(), 0);
}

/// Where each glyph stands, whatever its number.
std::vector<std::array<std::int32_t, 3>> find_places(const Face& face, std::string_view text,
                                                     const ShapeOptions& options) {
  std::vector<std::array<std::int32_t, 3>> places;
  for (const UnitGlyph& glyph : face.shape(text, 0, static_cast<std::uint32_t>(text.size()), options))
    places.push_back({glyph.advance, glyph.x_offset, glyph.y_offset});
  return places;
}

}  // namespace

TEST_CASE("a cut font sets its text as the whole font does", "[shaping]") {
  struct Case {
    std::string text;
    Script script;
    bool rtl;
    bool tabular;
    bool marks;
  };
  const Case cases[] = {
      {"AVATAR To. Yes, 1914 \u2013 2003", scripts::latin, false, false, false},
      {"11 Nov 1111", scripts::latin, false, true, false},
      {"x\u0323\u0301 o\u0301\u0308", scripts::latin, false, false, true},
      {"\u0388\u03bb\u03bb\u03b7\u03bd\u03b5\u03c2", scripts::greek, false, false, false},
      {"\u05ea\u05d7\u05d9\u05dc\u05d4", scripts::hebrew, true, false, false},
      {"\u0628\u062f\u0623\u062a\u0644\u0627", scripts::arabic, true, false, false},
      {"\u0935\u093e\u0930\u094d\u0924\u093e", make_script('D', 'e', 'v', 'a'), false, false, false},
      {"\u0e01\u0e32\u0e23\u0e40\u0e08\u0e23\u0e34", make_script('T', 'h', 'a', 'i'), false, false, true},
      {"\u6703\u8ac7\u65bc\u4e8c", scripts::han, false, false, false}};
  for (const Case& each : cases) {
    CAPTURE(each.text);
    const Scene scene = make_scene(each.text, each.tabular);
    FontStore store;
    for (const FontUse& use : find_font_uses(scene)) {
      const std::optional<Face> whole = Face::load(use.file.path, use.file.face_index);
      const std::optional<Face> cut = load_cut(store.cut(use));
      REQUIRE((whole && cut));
      const ShapeOptions options{each.script, each.rtl, each.tabular, each.marks};
      if (use.characters.size() > 1)
        CHECK(find_places(*cut, each.text, options) == find_places(*whole, each.text, options));
      CHECK_FALSE(cut->has_glyph('q'));
      CHECK(whole->has_glyph(use.characters.back()));
    }
  }
}

TEST_CASE("equal figures are kept only where they are asked for", "[shaping]") {
  FontUse use = make_use("17");
  FontStore store;
  const ShapeOptions tabular{scripts::latin, false, true, false};
  const auto plain = find_places(*load_cut(store.cut(use)), "17", tabular);
  CHECK(plain[0][0] != plain[1][0]);
  use.has_tabular = true;
  const auto equal = find_places(*load_cut(store.cut(use)), "17", tabular);
  CHECK(equal[0][0] == equal[1][0]);
}

TEST_CASE("a cut is small", "[shaping]") {
  FontStore store;
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.;:()-";
  CHECK(store.cut(make_use(letters)).size() < 12'000);
  CHECK(store.cut(make_use("a")).size() < 1'500);
}

TEST_CASE("a cut is the same whatever was cut before", "[shaping]") {
  FontStore store;
  Random random(7);
  for (int i = 0; i < 60; ++i) {
    FontUse use =
        make_use(generate::make_text(random, generate::Script::latin, static_cast<int>(random.between(1, 300)), false));
    use.has_tabular = random.one_in(2);
    if (random.one_in(4)) use.characters.push_back(0x301);
    if (random.one_in(4)) use.characters.push_back(0x416);  // not among what the store prepares
    CAPTURE(i, use.characters);
    CHECK((FontStore().cut(use) == store.cut(use)));
  }
}

TEST_CASE("the shaped glyphs are in the cut, whatever characters they stand for", "[shaping]") {
  const Scene scene = make_scene("e\u0301");
  FontStore store;
  const std::vector<FontUse> uses = find_font_uses(scene);
  REQUIRE(uses.size() == 1);
  CHECK(load_cut(store.cut(uses[0]))->has_glyph(0xE9));
}

TEST_CASE("what cannot be read is not cut, nor what may not be embedded", "[shaping]") {
  FontStore store;
  CHECK(store.cut(make_use("a", "/nonexistent/a.otf")).empty());
  const TempFolder folder;
  CHECK(store.cut(make_use("a", folder.write("not.otf", "no font").string())).empty());
  const std::string good = read_bytes(regular);
  const std::size_t record = good.find("OS/2");
  std::size_t table = 0;
  for (std::size_t i = 8; i < 12; ++i) table = table * 256 + static_cast<unsigned char>(good[record + i]);
  const std::pair<int, bool> cases[] = {{0, true}, {4, true}, {8, true}, {2, false}, {0x100, false}, {0x200, false}};
  for (const auto& [type, is_allowed] : cases) {
    CAPTURE(type);
    std::string font = good;
    font[table + 8] = static_cast<char>(type >> 8);
    font[table + 9] = static_cast<char>(type & 0xFF);
    const std::string file = folder.write("licence" + std::to_string(type) + ".otf", font).string();
    CHECK(store.cut(make_use("a", file)).empty() != is_allowed);
  }
}
