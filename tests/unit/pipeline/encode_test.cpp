// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "support/hand_scene.hpp"

using namespace chronodraw;

namespace {

Picture make_picture() {
  Picture picture;
  picture.scene = pages::page(px(100), px(50));
  SceneGroup group;
  group.id = "landing";
  group.clip = Rect{px(1), px(1), px(9), px(9)};
  picture.scene.items.emplace_back(group);
  return picture;
}

bool has_foreign_id(const std::string& svg, const std::string& prefix) {
  for (const std::string before : {" id=\"", "url(#", "href=\"#", "labelledby=\""})
    for (std::size_t at = svg.find(before); at != std::string::npos; at = svg.find(before, at + 1))
      if (svg.compare(at + before.size(), prefix.size(), prefix) != 0) return true;
  return false;
}

}  // namespace

TEST_CASE("the caller's prefix begins every id of an SVG and every reference to one", "[pipeline]") {
  for (const TextMode text : {TextMode::live, TextMode::outline}) {
    EncodeOptions options;
    options.text = text;
    options.id_prefix = "fig1-";
    const std::string svg = encode(make_picture(), Format::svg, options).value().bytes;
    CHECK(svg.find(" id=\"fig1-") != std::string::npos);
    CHECK_FALSE(has_foreign_id(svg, "fig1-"));
    CHECK(has_foreign_id(svg, "fig2-"));
  }
}

TEST_CASE("a prefix that cannot begin an id is refused", "[pipeline]") {
  EncodeOptions options;
  options.id_prefix = "1\"><script>";
  const Result<Artifact> artifact = encode(make_picture(), Format::svg, options);
  REQUIRE_FALSE(artifact);
  CHECK(artifact.diagnostics().items().front().code == "bad-id-prefix");
  CHECK(artifact.diagnostics().items().front().message == "expected the beginning of an id, found `1\"><script>`");
}

TEST_CASE("a font that cannot be embedded is a warning", "[pipeline]") {
  Picture picture = make_picture();
  picture.scene.items.emplace_back(pages::text({px(1), px(1)}, "word"));
  picture.scene.fonts[0].path = "/nonexistent.otf";
  const Result<Artifact> artifact = encode(picture, Format::svg);
  REQUIRE(artifact);
  REQUIRE(artifact.diagnostics().items().size() == 1);
  const Diagnostic& warning = artifact.diagnostics().items().front();
  CHECK(warning.code == "font-not-embedded");
  CHECK(warning.message == "the font `Inter` cannot be embedded; readers who lack it see another");
  CHECK(warning.hints == std::vector<std::string>{"draw the text as shapes with `--text outline`"});
}

TEST_CASE("fonts kept from one picture to the next change no byte", "[pipeline]") {
  Picture picture = make_picture();
  picture.scene.items.emplace_back(pages::text({px(1), px(1)}, "word"));
  const std::string alone = encode(picture, Format::svg).value().bytes;
  EncodeOptions options;
  options.fonts = make_font_store();
  for (int i = 0; i < 15; ++i) CHECK(encode(picture, Format::svg, options).value().bytes == alone);
}
