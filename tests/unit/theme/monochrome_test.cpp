// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <set>

#include "base/colors.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

bool is_grey(Color color) { return color.red == color.green && color.green == color.blue; }

void check_grey(const Hue& hue) {
  for (const Color& color : {hue.mark, hue.text, hue.tint, hue.on_tint, hue.doubt, hue.hatch, hue.doubt_hatch})
    CHECK(is_grey(color));
}

StyleEntry make_entry(std::string key, std::string value) { return {std::move(key), std::move(value), {}, {}}; }

/// Authors' colours everywhere.
Timeline make_colorful() {
  Timeline timeline;
  timeline.groups = {{"one", Swatch::red}, {"two", Swatch::blue}, {"three", *read_color("#00FF88")}, {"four", {}}};
  timeline.events.resize(6);
  for (int i = 0; i < 4; ++i) timeline.events[static_cast<std::size_t>(i)].group = i;
  timeline.events[4].color = Swatch::pink;
  timeline.eras.push_back({{}, "era", Swatch::green});
  timeline.eras.push_back({{}, "another", *read_color("#FF0000")});
  timeline.markers.push_back({{}, "marker", Swatch::teal});
  timeline.style = {make_entry("title.color", "red"), make_entry("accent", "#00AACC"),
                    make_entry("axis.band", "#EEF0FF")};
  return timeline;
}

}  // namespace

TEST_CASE("ink prints nothing in colour, whatever the document chooses", "[theme]") {
  const Theme theme = resolve(make_colorful(), {.name = "ink"}).value_or_throw();
  for (const Color& color : {theme.background, theme.page, theme.ink, theme.muted, theme.axis_band, theme.rule})
    CHECK(is_grey(color));
  for (const TextLook& look : theme.text) CHECK(is_grey(look.color));
  for (const std::vector<Hue>* hues : {&theme.group_hues, &theme.event_hues, &theme.marker_hues})
    for (const Hue& hue : *hues) check_grey(hue);
  for (const std::vector<Color>* colors : {&theme.era_tints, &theme.era_texts, &theme.era_bands})
    for (const Color& color : *colors) CHECK(is_grey(color));
}

TEST_CASE("in ink each of eight groups has a mark and a bar of its own", "[theme]") {
  Timeline timeline;
  timeline.groups.assign(8, {"group", Swatch::red});
  const Theme theme = resolve(timeline, {.name = "ink"}).value_or_throw();
  std::set<std::pair<MarkShape, std::string>> marks;
  std::set<Hatching> bars;
  for (const Hue& hue : theme.group_hues) {
    marks.emplace(hue.shape, format_color(hue.mark));
    bars.insert(hue.hatching);
  }
  CHECK(marks.size() == 8);
  CHECK(bars.size() == 8);
  CHECK_FALSE(bars.contains(Hatching::none));
}

TEST_CASE("in ink the first four groups are black and differ in shape", "[theme]") {
  const Theme theme = resolve(make_colorful(), {.name = "ink"}).value_or_throw();
  std::set<MarkShape> shapes;
  for (const Hue& hue : theme.group_hues) {
    CHECK(hue.mark == Color{0, 0, 0});
    shapes.insert(hue.shape);
  }
  CHECK(shapes.size() == 4);
  CHECK(theme.event_hues[2] == theme.group_hues[2]);
}

TEST_CASE("strokes over bars stand out from the bar by 3", "[theme]") {
  Timeline timeline;
  timeline.groups.assign(8, {"group", {}});
  const Theme theme = resolve(timeline, {.name = "ink"}).value_or_throw();
  for (const Hue& hue : theme.group_hues) CHECK(find_contrast(hue.hatch, hue.tint) >= 3);
}

TEST_CASE("the page of a monochrome theme keeps the colour it is given, as paper does", "[theme]") {
  const Color cream = *read_color("#FFF4DD");
  const ResolveOptions options{"ink", {}, {BackgroundChoice::Kind::color, cream}};
  CHECK(resolve(Timeline{}, options).value_or_throw().page == cream);
}

TEST_CASE("one after the other, eras without colour alternate in tone", "[theme]") {
  Timeline timeline = make_colorful();
  const Theme theme = resolve(timeline, {.name = "ink"}).value_or_throw();
  CHECK(theme.era_tints[0] != theme.era_tints[1]);
}
