// SPDX-License-Identifier: MIT
// Every text painted on its own, four device pixels to a px, into one buffer of owners: no pixel is claimed twice.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/draw_pixels.hpp"
#include "support/examples.hpp"

using namespace chronodraw;

namespace {

constexpr int scale = 4;
constexpr int margin = 4;  // px around a text's block, for letters that reach beyond it
constexpr unsigned claimed = 128;

void collect_texts(const std::vector<SceneItem>& items, std::vector<Text>& to) {
  for (const SceneItem& item : items) {
    if (const auto* text = std::get_if<Text>(&item)) to.push_back(*text);
    if (const auto* group = std::get_if<SceneGroup>(&item)) collect_texts(group->items, to);
  }
}

class IdBuffer {
 public:
  explicit IdBuffer(const Scene& scene)
      : fonts_(scene.fonts),
        width_(static_cast<int>(scene.size.width.value()) * scale),
        height_(static_cast<int>(scene.size.height.value() + 1) * scale),
        owners_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0) {}

  /// How many of its pixels another text has claimed before.
  int claim(Text text, std::uint16_t owner) {
    const Point corner{floor_px(text.origin.x) - px(margin), floor_px(text.origin.y) - px(margin)};
    Scene alone;
    alone.size = {floor_px(text.block.width) + px(2 * margin + 2), floor_px(text.block.height) + px(2 * margin + 2)};
    alone.fonts = fonts_;
    text.origin = {text.origin.x - corner.x, text.origin.y - corner.y};
    text.color = {0, 0, 0, 255};
    alone.items.emplace_back(std::move(text));
    const Pixels pixels = draw_pixels(alone, scale).value_or_throw();
    return stamp(pixels, static_cast<int>(corner.x.value()) * scale, static_cast<int>(corner.y.value()) * scale, owner);
  }

 private:
  static Px floor_px(Px length) { return Px{length.raw / Px::per_px * Px::per_px}; }

  int stamp(const Pixels& pixels, int left, int top, std::uint16_t owner) {
    int twice = 0;
    for (int y = 0; y < pixels.height; ++y) {
      for (int x = 0; x < pixels.width; ++x) {
        const auto at =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x);
        if (pixels.rgba[at * 4 + 3] < claimed || left + x < 0 || top + y < 0) continue;
        if (left + x >= width_ || top + y >= height_) continue;
        std::uint16_t& before = owners_[static_cast<std::size_t>(top + y) * static_cast<std::size_t>(width_) +
                                        static_cast<std::size_t>(left + x)];
        twice += before != 0 && before != owner;
        before = owner;
      }
    }
    return twice;
  }

  FontTable fonts_;
  int width_;
  int height_;
  std::vector<std::uint16_t> owners_;
};

/// Pixels that two texts claim.
int count_claimed_twice(const Scene& scene) {
  std::vector<Text> texts;
  collect_texts(scene.items, texts);
  IdBuffer buffer(scene);
  int twice = 0;
  std::uint16_t owner = 0;
  for (Text& text : texts) twice += buffer.claim(std::move(text), ++owner);
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
