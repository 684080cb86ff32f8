// SPDX-License-Identifier: MIT
#include "shaping/font_set.hpp"

#include <catch2/catch.hpp>

#include "shaping/make_shaper.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

/// Where the real faces lie.
std::string find_inter_directory() {
  const std::string path = make_shaper({}).value()->fonts().at(0).path;
  return path.substr(0, path.rfind('/'));
}

}  // namespace

TEST_CASE("the given directories come before the built-in one", "[shaping]") {
  FontOptions options;
  options.directories = {"/nowhere", find_inter_directory()};
  const Result<FontSet> fonts = FontSet::load(options, "/built/in");
  REQUIRE(fonts);
  CHECK(fonts.value().table().at(1).path.find("/Inter-SemiBold.") != std::string::npos);
}

TEST_CASE("missing faces are an error that names every directory searched", "[shaping]") {
  FontOptions options;
  options.directories = {"/nowhere", CHRONODRAW_SOURCE_DIR};
  const Result<FontSet> fonts = FontSet::load(options, "/built/in");
  REQUIRE_FALSE(fonts);
  const Diagnostic& error = fonts.diagnostics().items().at(0);
  CHECK(error.code == "no-font");
  CHECK(error.fault == Fault::io);
  CHECK(error.message ==
        "expected the font file `Inter-Regular.otf` or `Inter-Regular.ttf`, found neither in `/nowhere`, `" +
            std::string(CHRONODRAW_SOURCE_DIR) + "`, `/built/in`");
  REQUIRE(error.hints.size() == 1);
  CHECK(error.hints[0].find("--font-dir") != std::string::npos);
}

TEST_CASE("fontconfig is asked only for what the theme's faces lack", "[shaping]") {
  FontSet fonts = FontSet::load({}, find_inter_directory()).value();
  CHECK(fonts.find_font(U"a", {}) == 0);
  CHECK(fonts.find_font(U"\u0436\u0301", {scripts::cyrillic, Weight::semibold, {}}) == 1);
  CHECK_FALSE(fonts.has_asked_fontconfig());
  CHECK(fonts.find_font(U"\u05d0", {scripts::hebrew, Weight::regular, {}}) == 2);
  CHECK(fonts.has_asked_fontconfig());
  CHECK(fonts.find_font(U"\u05d1", {scripts::hebrew, Weight::regular, {}}) == 2);
  CHECK(fonts.table().size() == 3);
}

TEST_CASE("a grapheme gets one font for all of it", "[shaping]") {
  FontSet fonts = FontSet::load({}, find_inter_directory()).value();
  CHECK(fonts.find_font(U"e\u0301", {}) == 0);
  CHECK(fonts.find_font(U"\u05d0\u05b8", {scripts::hebrew, Weight::regular, {}}) == 2);
  CHECK(fonts.find_font(U"a\u200d\ufe0f", {}) == 0);
}

TEST_CASE("ideographs follow the language that the text betrays", "[shaping]") {
  FontSet fonts = FontSet::load({}, find_inter_directory()).value();
  const auto find_family = [&](Ideographs ideographs) {
    const int font = fonts.find_font(U"\u76f4", {scripts::han, Weight::regular, ideographs});
    return fonts.table().at(static_cast<std::size_t>(font)).family;
  };
  CHECK(find_family(Ideographs::chinese) == "Noto Sans CJK SC");
  CHECK(find_family(Ideographs::japanese) == "Noto Sans CJK JP");
  CHECK(find_family(Ideographs::korean) == "Noto Sans CJK KR");
}

TEST_CASE("fonts in the given directories come before the machine's", "[shaping]") {
  const TempFolder folder;
  static_cast<void>(
      folder.write("serif.ttf", read_bytes("/usr/share/fonts/truetype/noto/NotoSerifHebrew-Regular.ttf")));
  FontOptions options;
  options.directories = {folder.path("nothing").string(), folder.path("").string()};
  FontSet fonts = FontSet::load(options, find_inter_directory()).value();
  CHECK(fonts.find_font(U"\u05d0", {scripts::hebrew, Weight::regular, {}}) == 2);
  CHECK(fonts.table().at(2).family == "Noto Serif Hebrew");
  CHECK(fonts.table().at(2).path.find("serif.ttf") != std::string::npos);
}
