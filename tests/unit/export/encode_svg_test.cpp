// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "export/encoders.hpp"
#include "support/hand_scene.hpp"

using namespace chronodraw;

namespace {

/// The lines between the opening and the end, without the id prefix.
std::string find_body(const std::string& svg) {
  const std::string begin = "ligatures:none\">\n";
  const std::size_t at = svg.find(begin) + begin.size();
  return svg.substr(at, svg.rfind("</g>\n</svg>\n") - at);
}

std::string encode_items(std::vector<SceneItem> items) {
  Scene scene = pages::page(px(100), px(50));
  scene.items = std::move(items);
  return encode_svg(scene);
}

std::string write_item(SceneItem item) { return find_body(encode_items({std::move(item)})); }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

std::string find_prefix(const std::string& svg) {
  const std::size_t at = svg.find("aria-labelledby=\"") + 17;
  return svg.substr(at, svg.find("title", at) - at);
}

}  // namespace

TEST_CASE("outlines become the shortest element that says them", "[svg]") {
  CHECK(write_item(Path{Box{{px(1), px(2), px(30), px(4.5)}, px(2)}, pages::blue, {}}) ==
        "<rect x=\"1\" y=\"2\" width=\"30\" height=\"4.5\" rx=\"2\" fill=\"#0072B2\"/>\n");
  CHECK(write_item(Path{Circle{{px(5), px(6)}, px(4.2)}, Color{255, 0, 0, 51}, {}}) ==
        "<circle cx=\"5\" cy=\"6\" r=\"4.2\" fill=\"#FF0000\" fill-opacity=\"0.2\"/>\n");
  const PathData data{MoveTo{{px(1), px(1)}}, LineTo{{px(9), px(1)}},
                      LineTo{{px(9), px(5)}}, CurveTo{{px(9), px(7)}, {px(8), px(8)}, {px(6), px(8)}},
                      LineTo{{px(1), px(9)}}, ClosePath{}};
  CHECK(write_item(Path{data, {}, Stroke{pages::ink, px(1.25), {px(4), px(2)}}}) ==
        "<path d=\"M1 1H9V5C9 7 8 8 6 8L1 9Z\" fill=\"none\" stroke=\"#1B2430\" stroke-width=\"1.25\" "
        "stroke-dasharray=\"4 2\"/>\n");
}

TEST_CASE("a line of text is one element at its left end and baseline", "[svg]") {
  CHECK(write_item(pages::text({px(10), px(20)}, "Talks begin")) ==
        "<text x=\"10\" y=\"32.2\" fill=\"#1B2430\" font-size=\"12\" textLength=\"79.19\" "
        "lengthAdjust=\"spacingAndGlyphs\">Talks begin</text>\n");
}

TEST_CASE("lines of one block share what they have in common", "[svg]") {
  Text text = pages::text({px(10), px(20)}, "one\ntwo");
  text.block.style.weight = Weight::semibold;
  text.block.style.tracking = px(-0.6);
  text.block.style.tabular = true;
  CHECK(write_item(text) ==
        "<g fill=\"#1B2430\" font-size=\"12\" font-weight=\"600\" letter-spacing=\"-0.6\" "
        "style=\"font-variant-numeric:tabular-nums\">\n"
        "<text x=\"10\" y=\"32.2\" textLength=\"21.6\" lengthAdjust=\"spacingAndGlyphs\">one</text>\n"
        "<text x=\"10\" y=\"48.2\" textLength=\"21.6\" lengthAdjust=\"spacingAndGlyphs\">two</text>\n</g>\n");
}

TEST_CASE("a right-to-left line is anchored at its left end too", "[svg]") {
  const std::string line = write_item(pages::text({px(10), px(20)}, "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"));
  CHECK(line.find("<text x=\"10\" y=\"32.2\" direction=\"rtl\" text-anchor=\"end\"") == 0);
}

TEST_CASE("a line in another script may form its ligatures", "[svg]") {
  Text text = pages::text({px(0), px(0)}, "word");
  CHECK(count(write_item(text), "ligatures") == 0);
  Scene scene = pages::page(px(100), px(50));
  scene.fonts.push_back({"/nowhere.ttf", 0, "Other", Weight::regular, "2"});
  text.block.lines[0].runs[0].font = 2;
  text.block.style.tabular = true;
  scene.items = {text};
  CHECK(count(encode_svg(scene), "style=\"font-variant-numeric:tabular-nums;font-variant-ligatures:normal\"") == 1);
}

TEST_CASE("runs of spaces are kept", "[svg]") {
  Text text = pages::text({px(0), px(0)}, "a b");
  CHECK(count(write_item(text), "xml:space") == 0);
  text.block.lines[0].text = "a  b";
  CHECK(count(write_item(text), "xml:space=\"preserve\"") == 1);
}

TEST_CASE("a line in other fonts names them after the first", "[svg]") {
  Scene scene = pages::page(px(100), px(50));
  scene.fonts.push_back({"/nowhere.ttf", 0, "Noto Sans 'Thai", Weight::regular, "2"});
  Text text = pages::text({px(0), px(0)}, "thai");
  text.block.lines[0].runs[0].font = 2;
  scene.items.push_back(text);
  CHECK(find_body(encode_svg(scene)).find(" font-family=\"Inter,'Noto Sans Thai',sans-serif\"") != std::string::npos);
  CHECK(encode_svg(scene).find("<g font-family=\"Inter,sans-serif\"") != std::string::npos);
}

TEST_CASE("a group carries its id, title, description and link", "[svg]") {
  SceneGroup group;
  group.id = "talks begin";
  group.title = "Talks";
  group.description = "At last";
  group.link = "https://example.org/?a=1&b=2";
  const std::string svg = encode_items({group});
  const std::string prefix = find_prefix(svg);
  CHECK(prefix.size() == 10);
  CHECK(find_body(svg) == "<a href=\"https://example.org/?a=1&amp;b=2\">\n<g id=\"" + prefix +
                              "talks-begin\" role=\"img\">\n<title>Talks</title>\n<desc>At last</desc>\n</g>\n</a>\n");
}

TEST_CASE("a decoration is not read aloud and says what it belongs to, by the id that it has in the file", "[svg]") {
  SceneGroup bar;
  bar.part_of = "title";
  bar.title = "2003: Talks";
  SceneGroup event;
  event.id = "title";
  const std::string svg = encode_items({bar, SceneGroup{}, event});
  const std::string id = find_prefix(svg) + "title-2\"";
  CHECK(find_body(svg) == "<g data-of=\"" + id + " aria-hidden=\"true\">\n<title>2003: Talks</title>\n</g>\n" +
                              "<g aria-hidden=\"true\">\n</g>\n<g id=\"" + id + " role=\"img\">\n</g>\n");
}

TEST_CASE("a picture is one image until it has parts to read", "[svg]") {
  SceneGroup event;
  event.id = "talks";
  CHECK(count(encode_items({SceneGroup{}}), "viewBox=\"0 0 100 50\" role=\"img\"") == 1);
  CHECK(count(encode_items({SceneGroup{}, event}), "viewBox=\"0 0 100 50\" role=\"group\"") == 1);
}

TEST_CASE("no two elements share an id, whatever authors call their events", "[svg]") {
  std::vector<SceneItem> items;
  for (const char* const id : {"title", "desc", "picture", "def1", "a b", "a-b"}) {
    SceneGroup group;
    group.id = id;
    items.emplace_back(group);
  }
  items.emplace_back(Path{Circle{}, Hatch{pages::blue, px(6), px(1)}, {}});
  const std::string svg = encode_items(items);
  for (const char* const id :
       {"title", "desc", "picture", "title-2", "desc-2", "picture-2", "def1", "def1-2", "a-b", "a-b-2"}) {
    CAPTURE(id);
    CHECK(count(svg, " id=\"" + find_prefix(svg) + id + "\"") == 1);
  }
}

TEST_CASE("punctuation at a line's edge keeps the side it was set on", "[svg]") {
  // A line of a left-to-right paragraph that ends within Hebrew: the comma stands left of the word.
  Text text = pages::text({px(0), px(0)}, "word");
  TextLine& line = text.block.lines[0];
  line.text = "to \xD7\xA9\xD7\x9C,";
  line.runs = {{0, Direction::ltr, 0, 3, {}}, {0, Direction::rtl, 3, 8, {}}};
  CHECK(count(write_item(text), "\xD7\x9C,\xE2\x80\x8F</text>") == 1);
  line.text = "to \xD7\xA9\xD7\x9C";
  line.runs[1].text_end = 7;
  CHECK(count(write_item(text), "\xD7\x9C</text>") == 1);
  line.direction = Direction::rtl;
  line.text = "\xE2\x80\x9CHi\xE2\x80\x9D";
  line.runs = {{0, Direction::ltr, 0, 8, {}}};
  CHECK(count(write_item(text), ">\xE2\x80\x8E\xE2\x80\x9CHi\xE2\x80\x9D\xE2\x80\x8E</text>") == 1);
}

TEST_CASE("equal gradients, hatches and clips are defined once", "[svg]") {
  const Gradient gradient{{px(0), px(0)}, {px(9), px(0)}, pages::blue, {0, 114, 178, 0}};
  SceneGroup clipped;
  clipped.clip = Rect{px(0), px(0), px(9), px(9)};
  const Path hatched{Box{{px(0), px(0), px(9), px(9)}, {}}, Hatch{pages::blue, px(6), px(1.5)}, {}};
  const Path faded{Box{{px(0), px(0), px(9), px(9)}, {}}, gradient, {}};
  const std::string svg = encode_items({faded, hatched, clipped, hatched, faded, clipped});
  CHECK(count(svg, "<linearGradient id=") == 1);
  CHECK(count(svg, "<pattern id=") == 1);
  CHECK(count(svg, "<clipPath id=") == 1);
  CHECK(count(svg, "fill=\"url(#" + find_prefix(svg) + "def1)\"") == 2);
  CHECK(count(svg, "clip-path=\"url(#" + find_prefix(svg) + "def3)\"") == 2);
  CHECK(count(svg, "stop-color=\"#0072B2\" stop-opacity=\"0\"") == 1);
}

TEST_CASE("a hatch is turned by its way about the page's origin", "[svg]") {
  const auto write_hatch = [](HatchWay way) {
    return encode_items({Path{Circle{}, Hatch{pages::blue, px(6), px(1.5), way}, {}}});
  };
  CHECK(count(write_hatch(HatchWay::rising), R"x( patternTransform="rotate(45)")x") == 1);
  CHECK(count(write_hatch(HatchWay::falling), R"x( patternTransform="rotate(-45)")x") == 1);
  CHECK(count(write_hatch(HatchWay::level), R"x( patternTransform="rotate(90)")x") == 1);
  CHECK(count(write_hatch(HatchWay::upright), "patternTransform") == 0);
}

TEST_CASE("two pictures on one page share no id", "[svg]") {
  SceneGroup group;
  group.id = "talks";
  SceneGroup other = group;
  other.title = "Other";
  const std::string first = encode_items({group});
  const std::string second = encode_items({other});
  CHECK(find_prefix(first) != find_prefix(second));
  CHECK(first == encode_items({group}));
}

TEST_CASE("a transparent page has no background", "[svg]") {
  Scene scene = pages::page(px(100), px(50));
  CHECK(count(encode_svg(scene), "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>") == 1);
  scene.background.reset();
  CHECK(count(encode_svg(scene), "<rect") == 0);
}

TEST_CASE("a picture within the page is carried along", "[svg]") {
  CHECK(write_item(Image{{px(1), px(2), px(3), px(4)}, "\x89PNG", "A flag"}) ==
        "<image x=\"1\" y=\"2\" width=\"3\" height=\"4\" preserveAspectRatio=\"none\" "
        "href=\"data:image/png;base64,iVBORw==\" aria-label=\"A flag\"/>\n");
}

TEST_CASE("each colour that is another in the dark has a class of its own, within this picture", "[svg]") {
  Scene scene = pages::page(px(100), px(50));
  Text text = pages::text({px(0), px(0)}, "one");
  const Path bar{Circle{}, pages::blue, Stroke{pages::ink, px(1), {}}};
  const Path fade{Circle{}, Gradient{{}, {px(9), px(0)}, pages::blue, {0, 114, 178, 0}}, {}};
  scene.items = {bar, text, bar, fade, Path{Circle{}, Hatch{pages::blue, px(6), px(1)}, {}}};
  Scene dark = scene;
  dark.background = Color{20, 24, 29};
  const Color pale{86, 180, 233};
  for (const std::size_t i : {0U, 2U}) {
    std::get<Path>(dark.items[i]).fill = pale;
    std::get<Path>(dark.items[i]).stroke->color = pages::white;
  }
  std::get<Text>(dark.items[1]).color = pages::white;
  std::get<Path>(dark.items[3]).fill = Gradient{{}, {px(9), px(0)}, pale, {86, 180, 233, 0}};
  std::get<Path>(dark.items[4]).fill = Hatch{pale, px(6), px(1)};
  const std::string svg = encode_svg(scene, {&dark, nullptr, {}, nullptr});
  const std::string within = "#" + find_prefix(svg) + "picture .";
  CHECK(count(svg, "<style>\n@media (prefers-color-scheme:dark){\n" + within) == 1);
  CHECK(count(svg, within) == 6);
  for (const char* rule : {"{fill:#14181D}\n", "{fill:#56B4E9}\n", "{fill:#FFFFFF}\n", "{stroke:#FFFFFF}\n",
                           "{stop-color:#56B4E9}\n", "{stop-color:#56B4E9;stop-opacity:0}\n"}) {
    CAPTURE(rule);
    CHECK(count(svg, rule) == 1);
  }
  CHECK(count(svg, "stroke=\"#1B2430\" stroke-width=\"1\" class=\"c") == 2);
  CHECK(count(encode_svg(scene, {&scene, nullptr, {}, nullptr}), "<style>") == 0);
}

TEST_CASE("a twin of another shape colours what it has", "[svg]") {
  Scene scene = pages::page(px(100), px(50));
  scene.items = {pages::text({}, "one"), SceneGroup{}};
  Scene dark = scene;
  dark.items = {Path{Circle{}, pages::blue, {}}};
  CHECK(count(encode_svg(scene, {&dark, nullptr, {}, nullptr}), "class=") == 0);
}
