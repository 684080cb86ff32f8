// SPDX-License-Identifier: MIT
// The contrast of every text with what is painted under its letters, pixel by pixel.
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <chronodraw/render.hpp>
#include "base/colors.hpp"
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/draw_pixels.hpp"
#include "support/examples.hpp"
#include "surfaces/text_pixels.hpp"

using namespace chronodraw;
using namespace chronodraw::surfaces;

namespace {

constexpr double least_contrast = 4.5;  // WCAG 2.2, 1.4.3

void drop_texts(std::vector<SceneItem>& items) {
  items.erase(std::remove_if(items.begin(), items.end(),
                             [](const SceneItem& item) { return std::holds_alternative<Text>(item); }),
              items.end());
  for (SceneItem& item : items) {
    if (auto* group = std::get_if<SceneGroup>(&item)) drop_texts(group->items);
  }
}

Color find_pixel(const Pixels& pixels, int x, int y) {
  const int column = std::clamp(x, 0, pixels.width - 1);
  const int row = std::clamp(y, 0, pixels.height - 1);
  const auto at =
      (static_cast<std::size_t>(row) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(column)) * 4;
  return {pixels.rgba[at], pixels.rgba[at + 1], pixels.rgba[at + 2], pixels.rgba[at + 3]};
}

/// Over all texts; 21 where there is none.
double find_least_contrast(const Scene& scene) {
  Scene ground = scene;
  drop_texts(ground.items);
  const Pixels pixels = draw_pixels(ground, 1).value_or_throw();
  double least = 21;
  for (const Text& text : collect_texts(scene.items)) {
    Color last{};
    visit_ink(text, scene.fonts, 1, [&](int x, int y) {
      const Color under = find_pixel(pixels, x, y);
      REQUIRE(under.alpha == 255);
      if (under == last) return;
      least = std::min(least, find_contrast(text.color, under));
      last = under;
    });
  }
  return least;
}

}  // namespace

TEST_CASE("every text of the examples has a contrast of 4.5 with what is under its letters", "[surfaces]") {
  const Studio studio;
  for (const auto& file : find_examples()) {
    INFO(file);
    Timeline timeline = load(file).value_or_throw();
    for (const char* theme : {"paper", "night", "ink", "project"}) {
      timeline.theme = theme;
      for (const std::string_view layout : layout_names()) {
        INFO(theme << ", " << layout);
        CHECK(find_least_contrast(studio.paint(studio.arrange(timeline, px(900), layout), timeline)) >= least_contrast);
      }
    }
  }
}

TEST_CASE("the contrast of a text is that with the darkest it stands on", "[surfaces]") {
  const Studio studio;
  const Timeline timeline = load_yaml("title: One\nevents: [{date: 2003, title: A}]\n", "one.yaml");
  Scene scene = studio.paint(studio.arrange(timeline, px(600)), timeline);
  CHECK(find_least_contrast(scene) >= least_contrast);
  for (SceneItem& item : scene.items) {
    if (auto* text = std::get_if<Text>(&item)) text->color = {160, 160, 160, 255};
  }
  CHECK(find_least_contrast(scene) < 3);
}
