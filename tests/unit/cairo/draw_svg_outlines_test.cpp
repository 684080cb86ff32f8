// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cairo/cairo_surfaces.hpp"
#include "support/full_scene.hpp"

using namespace chronodraw;

namespace {

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("outlines hold shapes only, with title, description and role", "[svg]") {
  const std::string svg = draw_svg_outlines(make_full_scene()).value();
  CHECK(count(svg, "<text") == 0);
  CHECK(count(svg, "<image") == 0);
  CHECK(count(svg, "<use ") > 100);
  CHECK(count(svg, "width=\"480\" height=\"260\" viewBox=\"0 0 480 260\" role=\"img\"") == 1);
  CHECK(count(svg, ">Talks &amp; &lt;missions&gt;</title>") == 1);
  CHECK(count(svg, ">Everything at once</desc>") == 1);
}

TEST_CASE("every id of outlines has the picture's prefix", "[svg]") {
  const std::string svg = draw_svg_outlines(make_full_scene()).value();
  const std::size_t at = svg.find("aria-labelledby=\"") + 17;
  const std::string prefix = svg.substr(at, svg.find("title", at) - at);
  REQUIRE(prefix.size() == 10);
  CHECK(count(svg, " id=\"") > 20);
  CHECK(count(svg, " id=\"") == count(svg, " id=\"" + prefix));
  CHECK(count(svg, "href=\"#") == count(svg, "href=\"#" + prefix));
  CHECK(count(svg, "url(#") == count(svg, "url(#" + prefix));
  CHECK(count(svg, "surface") == 0);
}

TEST_CASE("the same outlines twice are the same bytes", "[svg]") {
  CHECK(draw_svg_outlines(make_full_scene()).value() == draw_svg_outlines(make_full_scene()).value());
}
