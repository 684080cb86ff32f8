// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <regex>

#include "export/encoders.hpp"
#include "export/html/viewer.hpp"
#include "support/hand_scene.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

std::string make_html(const Scene& scene, const Timeline& timeline) {
  const Plan plan;
  const DateStyle dates;
  return encode_html({scene, {}, plan, timeline, dates});
}

/// Without what is the same on every page.
std::string cut_viewer(std::string html) {
  for (const std::string_view part : {viewer_style(), viewer_script()}) {
    const std::size_t at = html.find(part);
    REQUIRE(at != std::string::npos);
    html.replace(at, part.size(), "...");
  }
  const std::size_t svg = html.find("<svg");
  html.replace(svg, html.find("</svg>") + 6 - svg, "<svg/>");
  return std::regex_replace(html, std::regex("sha256-[^']*"), "sha256-...");
}

}  // namespace

TEST_CASE("a page holds the picture, its events as a table, and the viewer", "[html]") {
  Scene scene = pages::page(px(200), px(80));
  scene.lang = "de";
  scene.title = "Ein Ereignis";
  scene.description = "Timeline of 1 event, 2003";
  scene.author = "Ada & Co";
  scene.keywords = "first, only";
  const Timeline timeline = load_yaml("events: [{date: 2003, title: First}]");
  CHECK(cut_viewer(make_html(scene, timeline)) ==
        R"(<!DOCTYPE html>
<html lang="de" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-...'; style-src 'unsafe-hashes' 'sha256-...' 'sha256-...'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Timeline of 1 event, 2003">
<meta name="author" content="Ada &amp; Co">
<meta name="keywords" content="first, only">
<title>Ein Ereignis</title>
<style>...</style>
</head>
<body>
<a class="skip" href="#events" lang="en">Skip to the table of events</a>
<main>
<h1 class="aside">Ein Ereignis</h1>
<div id="picture">
<svg/>
</div>
<section id="events" class="aside" tabindex="-1">
<table>
<caption>Timeline of 1 event, 2003</caption>
<thead>
<tr><th scope="col">Date</th><th scope="col">Event</th></tr>
</thead>
<tbody>
<tr id="first"><td>2003</td><td><b>First</b></td></tr>
</tbody>
</table>
<p lang="en"><a href="#picture">Back to the picture</a></p>
</section>
</main>
<template id="controls">
<div id="bar" role="group" aria-label="Timeline controls" lang="en">
<input id="search" type="search" placeholder="Search  /" aria-label="Search events">
<output id="count"></output>
<span class="end">
<button type="button" data-act="-" aria-label="Zoom out" title="Zoom out">−</button>
<button type="button" data-act="+" aria-label="Zoom in" title="Zoom in">+</button>
<button type="button" data-act="0">Reset</button>
<button type="button" data-act="scheme">Light/dark</button>
<a href="#events">Table</a>
</span>
</div>
<div id="tip" role="tooltip" hidden></div>
</template>
<script type="application/json" id="axis">{"x0":0,"x1":0,"most":16}</script>
<script>...</script>
</body>
</html>
)");
}

TEST_CASE("a page says its language and direction", "[html]") {
  Scene scene = pages::page(px(200), px(80));
  scene.direction = Direction::rtl;
  CHECK(make_html(scene, {}).find("<html lang=\"en\" dir=\"rtl\">") != std::string::npos);
  scene.lang = "ar";
  CHECK(make_html(scene, {}).find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
}

TEST_CASE("no title ends the page's head", "[html]") {
  Scene scene = pages::page(px(200), px(80));
  scene.title = scene.description = "</title></style><script>alert(1)</script><!-- ]]> \"";
  const std::string html = make_html(scene, {});
  std::size_t scripts = 0;
  for (std::size_t at = html.find("<script"); at != std::string::npos; at = html.find("<script", at + 1)) ++scripts;
  CHECK(scripts == 2);  // the viewer and the axis
  CHECK(html.find("<!-- ]]>") == std::string::npos);
}

TEST_CASE("script and page stay small", "[html]") {
  CHECK(viewer_script().size() <= 10'240);
  CHECK(make_html(pages::page(px(200), px(80)), {}).size() <= 20'480);
}

TEST_CASE("neither script nor style holds what would end or break out of its element", "[html]") {
  for (const std::string_view part : {viewer_style(), viewer_script()}) {
    CHECK(part.find("</") == std::string_view::npos);
    CHECK(part.find("<!--") == std::string_view::npos);
    CHECK(part.find("//example") == std::string_view::npos);
    CHECK(part.find("http") == std::string_view::npos);
  }
}
