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

TEST_CASE("a PDF says who made it, what it is of, and when where it is told", "[pdf]") {
  Scene scene = make_full_scene();
  scene.author = "Zo\xC3\xAB";
  scene.keywords = "talks, strikes";
  const std::string facts = ask("pdfinfo", scene);
  CHECK(has(facts, "Author:          Zo\xC3\xAB\n"));
  CHECK(has(facts, "Keywords:        talks, strikes\n"));
  const TempFolder folder;
  const std::string file = folder.write("page.pdf", draw_pdf(scene, "2024-01-28T09:08:07Z").value()).string();
  CHECK(has(run_tool("pdfinfo -isodates " + file), "CreationDate:    2024-01-28T09:08:07Z\n"));
}

TEST_CASE("a PDF is tagged: the title as a heading, every other text as a paragraph, in reading order", "[pdf]") {
  Scene scene = pages::page(px(400), px(200));
  SceneGroup event;  // with a bar over the whole page, which would make Cairo forget the tags
  event.items = {pages::bar({px(0), px(0), px(400), px(200)}, pages::white), pages::text({px(9), px(50)}, "Talks")};
  event.link = "https://example.org/";
  Text title = pages::text({px(9), px(9)}, "Mission");
  title.is_heading = true;
  scene.items = {title, event, pages::text({px(9), px(30)}, "Source")};
  const std::string structure = ask("pdfinfo -struct-text", scene);
  CAPTURE(structure);
  CHECK(has(ask("pdfinfo", scene), "Tagged:          yes\n"));
  CHECK(structure.find("Document") < structure.find("H1 (block)"));
  CHECK(ask("pdftotext -raw", scene) == "Mission\nTalks\nSource\n\f");
  const std::size_t heading = structure.find("H1 (block)");
  const std::size_t link = structure.find("Link (inline)");
  CHECK(heading < structure.find("\"Mission\""));
  CHECK(structure.find("\"Mission\"") < link);
  CHECK(link < structure.find("\"Talks\""));
  CHECK(structure.find("\"Talks\"") < structure.find("\"Source\""));
}

TEST_CASE("the events of a PDF are its outline, each where it begins", "[pdf]") {
  Scene page = pages::page(px(200), px(90));
  page.title = "Mission";
  SceneGroup axis;
  axis.title = "Time axis";
  axis.items = {pages::text({px(0), px(0)}, "2003")};
  SceneGroup event;
  event.is_listed = true;
  event.id = "talks";
  event.title = "2003: Talks & more";
  event.items = {pages::text({px(0), px(40)}, "Talks")};
  page.items = {axis, event};
  Scene next = page;
  SceneGroup later = event;
  later.id = "later";
  later.title = "2004: Later";
  next.items.emplace_back(later);
  const std::vector<Scene> both{page, next};
  const TempFolder folder;
  const std::string file = folder.write("pages.pdf", draw_pdf(both).value()).string();
  const std::string outline = run_tool("pdftohtml -xml -stdout -i " + file);
  CAPTURE(outline);
  CHECK(has(outline,
            "<item page=\"1\">Mission</item>\n<outline>\n<item page=\"1\">2003: Talks &amp; more</item>\n"
            "<item page=\"2\">2004: Later</item>\n</outline>"));
  CHECK_FALSE(has(outline, "Time axis</item>"));
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
