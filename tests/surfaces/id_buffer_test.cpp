// SPDX-License-Identifier: MIT
// Every text painted on its own, four device pixels to a px, into one buffer of owners: no pixel is claimed twice.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "surfaces/text_pixels.hpp"

using namespace chronodraw;
using namespace chronodraw::surfaces;

namespace {

constexpr int scale = 4;

class IdBuffer {
 public:
  explicit IdBuffer(const Scene& scene)
      : fonts_(scene.fonts),
        width_(static_cast<int>(scene.size.width.value()) * scale),
        height_(static_cast<int>(scene.size.height.value() + 1) * scale),
        owners_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0) {}

  /// How many of its pixels another text has claimed before.
  int claim(const Text& text, std::uint16_t owner) {
    int twice = 0;
    visit_ink(text, fonts_, scale, [&](int x, int y) {
      if (x < 0 || y < 0 || x >= width_ || y >= height_) return;
      std::uint16_t& before =
          owners_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
      twice += before != 0 && before != owner;
      before = owner;
    });
    return twice;
  }

 private:
  FontTable fonts_;
  int width_;
  int height_;
  std::vector<std::uint16_t> owners_;
};

/// Pixels that two texts claim.
int count_claimed_twice(const Scene& scene) {
  IdBuffer buffer(scene);
  int twice = 0;
  std::uint16_t owner = 0;
  for (const Text& text : collect_texts(scene.items)) twice += buffer.claim(text, ++owner);
  return twice;
}

void move_text(std::vector<SceneItem>& items, Px down) {
  for (SceneItem& item : items) {
    if (auto* text = std::get_if<Text>(&item)) {
      text->origin.y += down;
      return;
    }
  }
}

}  // namespace

TEST_CASE("no pixel of the examples is painted by two texts", "[surfaces]") {
  const Studio studio;
  for (const auto& file : find_examples()) {
    INFO(file);
    const Timeline timeline = load(file).value_or_throw();
    for (const std::string_view layout : layout_names()) {
      INFO(layout);
      const Plan plan = studio.arrange(timeline, px(900), layout);
      CHECK(count_claimed_twice(studio.paint(plan, timeline)) == 0);
    }
  }
}

TEST_CASE("pixels that two texts paint are counted", "[surfaces]") {
  const Studio studio;
  const Timeline timeline = load_yaml("title: One\nsubtitle: Two\nevents: [{date: 2003, title: A}]\n", "two.yaml");
  Scene scene = studio.paint(studio.arrange(timeline, px(600)), timeline);
  CHECK(count_claimed_twice(scene) == 0);
  move_text(scene.items, px(24));
  CHECK(count_claimed_twice(scene) > 50);
}
