// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "scene/svg_frame.hpp"
#include "support/hand_scene.hpp"

using namespace chronodraw;

namespace {

std::string escape(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

}  // namespace

TEST_CASE("markup characters are escaped", "[scene]") {
  CHECK(escape("a < b && c > \"d\"") == "a &lt; b &amp;&amp; c &gt; &quot;d&quot;");
  CHECK(escape("]]>") == "]]&gt;");
  CHECK(escape("two\nlines\tand\r") == "two&#10;lines&#9;and&#13;");
}

TEST_CASE("characters XML cannot hold are left out", "[scene]") {
  CHECK(escape(std::string_view("a\0b\x01\x1F"
                                "c\x7F",
                                7)) == "abc\x7F");
  CHECK(escape("x\xEF\xBF\xBEy\xEF\xBF\xBF") == "xy");
  CHECK(escape("\xC3\xA9 \xF0\x9F\x8C\x8D") == "\xC3\xA9 \xF0\x9F\x8C\x8D");
}

TEST_CASE("the opening names size, role, language and direction", "[scene]") {
  Scene scene = pages::page(px(300), px(120.5));
  scene.title = "Talks & <more>";
  CHECK(make_svg_opening(scene, "p-", false) ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"p-picture\" width=\"300\" height=\"120.5\" viewBox=\"0 0 300 "
        "120.5\" role=\"img\" "
        "aria-labelledby=\"p-title p-desc\" lang=\"en\" direction=\"ltr\">\n"
        "<title id=\"p-title\">Talks &amp; &lt;more&gt;</title>\n"
        "<desc id=\"p-desc\">Made by hand.</desc>\n");
}

TEST_CASE("a picture without title and description is labelled by nothing", "[scene]") {
  Scene scene = pages::page(px(10), px(10));
  scene.title.clear();
  scene.description.clear();
  scene.direction = Direction::rtl;
  scene.lang = "ar";
  CHECK(make_svg_opening(scene, "p-", false) ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"p-picture\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\" "
        "role=\"img\" "
        "lang=\"ar\" direction=\"rtl\">\n");
}

TEST_CASE("a picture with parts is a group, so that readers of the screen reach them", "[scene]") {
  CHECK(make_svg_opening(pages::page(px(10), px(10)), "", true).find("role=\"group\"") != std::string::npos);
}

TEST_CASE("the prefix is a name, and differs with the content", "[scene]") {
  CHECK(make_id_prefix("") == "t811c9dc5-");
  CHECK(make_id_prefix("a") == "te40c292c-");
}
