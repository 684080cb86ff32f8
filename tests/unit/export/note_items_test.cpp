// SPDX-License-Identifier: MIT
// What follows the axis, and what stays, told from the SVG that a drawn picture becomes.
#include <catch2/catch.hpp>

#include <algorithm>

#include "export/encoders.hpp"
#include "export/html/note_items.hpp"
#include "pipeline/stages.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

std::string draw_noted(const std::string& yaml) {
  const Picture picture = draw(load_yaml(yaml), {}).value_or_throw();
  const Geometry& geometry = *picture.geometry;
  const TimeAxis axis = find_time_axis(geometry.plan);
  const ItemNotes notes = note_items(picture.scene, geometry.plan, geometry.timeline, axis);
  return encode_svg(picture.scene, {nullptr, &notes, {}, nullptr});
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// The opening tag of the group right before `text`.
std::string find_group_before(const std::string& svg, const std::string& text) {
  const std::size_t begin = svg.rfind("<g", svg.find(text));
  return svg.substr(begin, svg.find('>', begin) + 1 - begin);
}

const char* const flags = R"(
title: Two
groups: {One: {color: blue}, Two: {color: red}}
events:
  - {date: 2003-05-01, title: Alpha, group: One}
  - {date: 2008-05-01, title: Beta, group: Two}
  - {start: 2004-02-01, end: 2006-02-01, title: Gamma, group: One}
)";

}  // namespace

TEST_CASE("an event's things carry its number, and a label moves with its mark", "[html]") {
  const std::string svg = draw_noted(flags);
  CHECK(count(svg, "<g data-event=\"0\"") == 2);  // its group, and its leader
  CHECK(count(svg, "<g data-event=\"1\"") == 2);  // its bar, and its name
  const std::string group = find_group_before(svg, ">Alpha<");
  CHECK(group.starts_with("<g data-x=\""));
  CHECK(count(svg, group) == 1);
  const std::string place = group.substr(0, group.size() - 1).substr(2);
  CHECK(count(svg, place) >= 2);  // the leader has the same
}

TEST_CASE("a span is stretched between its ends, and its name moves with its start", "[html]") {
  const std::string svg = draw_noted(flags);
  const std::string name = find_group_before(svg, ">Gamma<");
  const std::string start = name.substr(0, name.size() - 2);
  CHECK(count(svg, start + " ") >= 1);
}

TEST_CASE("a mark that two groups share stays whole", "[html]") {
  const std::string svg = draw_noted(R"(
groups: {One: {color: blue}, Two: {color: red}}
events:
  - {date: 2003-05-01, title: A, group: One}
  - {date: 2003-05-01, title: B, group: Two}
  - {date: 2023-05-01, title: C, group: Two}
)");
  const std::string shared = find_group_before(svg, ">A<").substr(2);
  const std::string other = find_group_before(svg, ">C<").substr(2);
  CHECK(shared.starts_with(" data-x="));
  CHECK(shared != other);
  CHECK(count(svg, "data-x=") == count(svg, shared) + count(svg, other) + 1);  // and the axis
}

TEST_CASE("ticks give way to others, and title and caption stay", "[html]") {
  const std::string svg = draw_noted(flags);
  CHECK(count(svg, "data-t=\"tick\"") >= 1);
  CHECK(count(svg, "<g class=\"ticks\"></g>") == 1);
  CHECK(find_group_before(svg, ">Two</text>").find("data-x") == std::string::npos);
}

TEST_CASE("a picture without a level calendar is one view", "[html]") {
  const std::string svg = draw_noted(std::string(flags) + "layout: vertical\n");
  CHECK(count(svg, "class=\"view\"") == 1);
  CHECK(count(svg, "data-x") == 0);
  CHECK(count(svg, "data-t") == 0);
  CHECK(count(svg, "<g data-event=\"0\"") >= 1);
}

TEST_CASE("groups that are opened are closed", "[html]") {
  for (const char* const layout : {"horizontal", "vertical", "lanes", "wrapped"}) {
    INFO(layout);
    const std::string svg = draw_noted(std::string(flags) + "layout: " + layout + "\n");
    CHECK(count(svg, "<g") - count(svg, "<gr") == count(svg, "</g>"));
  }
}
