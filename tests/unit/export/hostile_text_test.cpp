// SPDX-License-Identifier: MIT
// Text that tries to be markup, in every field of a Scene that holds text.
#include <catch2/catch.hpp>

#include <algorithm>

#include "cairo/cairo_surfaces.hpp"
#include "export/encoders.hpp"
#include "support/hand_scene.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

Scene make_scene(const std::string& word) {
  Scene scene = pages::page(px(200), px(80));
  scene.lang = word;
  scene.title = word;
  scene.description = word;
  scene.fonts.push_back(scene.fonts[0]);
  scene.fonts.back().family = "x" + word;
  Text text = pages::text({px(10), px(10)}, "line");
  text.block.lines[0].text = word;
  text.block.lines[0].runs = {{2, Direction::ltr, 0, static_cast<std::uint32_t>(word.size()), {{40, 0, {}}}}};
  SceneGroup group;
  group.id = word;
  group.title = word;
  group.description = word;
  group.link = "https://example.org/" + word;
  group.items = {text, Image{{px(1), px(1), px(2), px(2)}, word, word}};
  scene.items = {group};
  return scene;
}

std::ptrdiff_t count_elements(const std::string& svg) { return std::count(svg.begin(), svg.end(), '<'); }

void check_well_formed(const std::string& svg) {
  const TempFolder folder;
  CHECK_NOTHROW(
      run_tool("rsvg-convert -o " + folder.path("out.png").string() + " " + folder.write("in.svg", svg).string()));
}

const std::vector<std::string> hostile{"\"><script>alert(1)</script>",
                                       "'/><g onload=\"x\">",
                                       "]]><!--",
                                       "</text></svg>",
                                       "&lt;&#0;&unknown;",
                                       "a\x01\x1F\x7F"
                                       "b",
                                       "\xEF\xBF\xBE\xEF\xBF\xBF",
                                       "\\')(uri=\\'",
                                       "\xE2\x80\xAE"
                                       "abc",
                                       "new\nline\ttab\r"};

}  // namespace

TEST_CASE("no text becomes markup in an SVG", "[svg]") {
  const std::ptrdiff_t elements = count_elements(encode_svg(make_scene("word")));
  for (const std::string& word : hostile) {
    const std::string svg = encode_svg(make_scene(word));
    CAPTURE(word);
    CHECK(count_elements(svg) == elements);
    CHECK(std::none_of(svg.begin(), svg.end(), [](char c) { return c >= 0 && c < 0x20 && c != '\n'; }));
    check_well_formed(svg);
  }
}

TEST_CASE("no text becomes markup in outlines", "[svg]") {
  const std::ptrdiff_t elements = count_elements(draw_svg_outlines(make_scene("word")).value());
  for (const std::string& word : hostile) {
    const std::string svg = draw_svg_outlines(make_scene(word)).value();
    CAPTURE(word);
    CHECK(count_elements(svg) == elements);
    check_well_formed(svg);
  }
}

TEST_CASE("no text breaks a PDF", "[pdf]") {
  for (const std::string& word : hostile) {
    const TempFolder folder;
    CAPTURE(word);
    const std::string file = folder.write("in.pdf", draw_pdf(make_scene(word)).value()).string();
    CHECK(run_tool("pdfinfo " + file).find("Pages:           1") != std::string::npos);
    CHECK(run_tool("pdfinfo -url " + file).find("https://example.org/") != std::string::npos);
  }
}
