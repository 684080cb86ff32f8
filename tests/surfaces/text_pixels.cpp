// SPDX-License-Identifier: MIT
#include "surfaces/text_pixels.hpp"

#include "support/draw_pixels.hpp"

namespace chronodraw::surfaces {

namespace {

constexpr int margin = 4;  // px around a text's block, for letters that reach beyond it
constexpr unsigned half = 128;

Px floor_px(Px length) { return Px{length.raw / Px::per_px * Px::per_px}; }

void append_texts(const std::vector<SceneItem>& items, std::vector<Text>& to) {
  for (const SceneItem& item : items) {
    if (const auto* text = std::get_if<Text>(&item)) to.push_back(*text);
    if (const auto* group = std::get_if<SceneGroup>(&item)) append_texts(group->items, to);
  }
}

}  // namespace

std::vector<Text> collect_texts(const std::vector<SceneItem>& items) {
  std::vector<Text> texts;
  append_texts(items, texts);
  return texts;
}

void visit_ink(const Text& text, const FontTable& fonts, int scale, const std::function<void(int x, int y)>& visit) {
  const Point corner{floor_px(text.origin.x) - px(margin), floor_px(text.origin.y) - px(margin)};
  Scene alone;
  alone.size = {floor_px(text.block.width) + px(2 * margin + 2), floor_px(text.block.height) + px(2 * margin + 2)};
  alone.fonts = fonts;
  Text moved = text;
  moved.origin = {text.origin.x - corner.x, text.origin.y - corner.y};
  moved.color = {0, 0, 0, 255};
  alone.items.emplace_back(std::move(moved));
  const Pixels pixels = draw_pixels(alone, scale).value_or_throw();
  const int left = static_cast<int>(corner.x.value()) * scale;
  const int top = static_cast<int>(corner.y.value()) * scale;
  for (int y = 0; y < pixels.height; ++y) {
    for (int x = 0; x < pixels.width; ++x) {
      const auto at =
          static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x);
      if (pixels.rgba[at * 4 + 3] >= half) visit(left + x, top + y);
    }
  }
}

}  // namespace chronodraw::surfaces
