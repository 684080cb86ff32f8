// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cairo/cairo_surfaces.hpp"
#include "support/full_scene.hpp"
#include "support/hand_scene.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string ask(const std::string& tool, const Scene& scene) {
  const TempFolder folder;
  return run_tool(tool + " " + folder.write("page.pdf", draw_pdf(scene).value()).string() +
                  (tool.starts_with("pdftotext") ? " -" : ""));
}

}  // namespace

TEST_CASE("a PDF states its title, its size in points and a fixed date", "[pdf]") {
  const std::string facts = ask("pdfinfo -isodates", make_full_scene());
  CAPTURE(facts);
  CHECK(has(facts, "Title:           Talks & <missions>\n"));
  CHECK(has(facts, "Subject:         Everything at once\n"));
  CHECK(has(facts, "Creator:         chronodraw\n"));
  CHECK(has(facts, "CreationDate:    2000-01-01T00:00:00Z\n"));
  CHECK(has(facts, "ModDate:         2000-01-01T00:00:00Z\n"));
  CHECK(has(facts, "Page size:       360 x 195 pts"));
  CHECK(has(facts, "Pages:           1\n"));
}

TEST_CASE("a PDF's text can be found, in every script", "[pdf]") {
  const std::string text = ask("pdftotext -layout", make_full_scene());
  CAPTURE(text);
  for (const char* const words :
       {"Talks AV To end the mission", "30 May 2021", "U.S.-led forces overthrow", "last < words > remain.",
        "Ελληνικά και Кириллица", "תחילת השיחות", "بدأت المحادثات في بغداد", "會談於二零二四年開始、会議が始まる",
        "वार्ता आरंभ · การเจรจาเริ่ม"}) {
    CHECK(has(text, words));
  }
}

TEST_CASE("a PDF holds its fonts, cut to what is used", "[pdf]") {
  const std::string fonts = ask("pdffonts", make_full_scene());
  CAPTURE(fonts);
  CHECK(has(fonts, "+Inter-SemiBold"));
  CHECK(has(fonts, "+NotoSansArabic"));
  CHECK_FALSE(has(fonts, "Type 3"));
  CHECK_FALSE(has(fonts, " no "));
}

TEST_CASE("a link in a PDF can be followed", "[pdf]") {
  Scene scene = pages::page(px(100), px(50));
  SceneGroup group;
  group.link = "https://example.org/caf\xC3\xA9?a='1'&b=(2)\\3";
  group.items = {pages::bar({px(0), px(0), px(100), px(50)})};  // over the whole page, which must not break the tag
  scene.items = {group};
  CHECK(has(ask("pdfinfo -url", scene), "https://example.org/caf%C3%A9?a=%271%27&b=(2)%5C3"));
}

TEST_CASE("a page too long for a PDF is an error that names the limit", "[pdf]") {
  const auto pdf = draw_pdf(pages::page(px(500), px(19201)));
  REQUIRE_FALSE(pdf);
  const Diagnostic& error = pdf.diagnostics().items().at(0);
  CHECK(error.code == "limit-pdf-side");
  CHECK(error.fault == Fault::limit);
  CHECK(error.message == "expected a page side of at most 19200 px, found 19201 px: the limit `pdf-side`");
}

TEST_CASE("a font file that is gone is an error of a PDF", "[pdf]") {
  Scene scene = pages::page(px(100), px(50));
  scene.fonts[0].path = "/nowhere/font.otf";
  scene.items = {pages::text({px(0), px(0)}, "word")};
  REQUIRE_FALSE(draw_pdf(scene));
  CHECK(draw_pdf(scene).diagnostics().items().at(0).code == "font-unreadable");
}
