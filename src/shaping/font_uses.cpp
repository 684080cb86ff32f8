// SPDX-License-Identifier: MIT
#include "shaping/font_uses.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace chronodraw {
namespace {

/// Collects with repetitions; what repeats goes in the end.
class Collector {
 public:
  explicit Collector(const FontTable& fonts) : fonts_(fonts), places_(fonts.size(), -1) {}

  void add_items(const std::vector<SceneItem>& items) {
    for (const SceneItem& item : items) {
      if (const auto* text = std::get_if<Text>(&item)) add_block(text->block);
      if (const auto* group = std::get_if<SceneGroup>(&item)) add_items(group->items);
    }
  }

  [[nodiscard]] std::vector<FontUse> finish() {
    for (FontUse& use : uses_) {
      sort_once(use.characters);
      sort_once(use.glyphs);
      std::sort(use.fonts.begin(), use.fonts.end());
    }
    std::sort(uses_.begin(), uses_.end(),
              [](const FontUse& a, const FontUse& b) { return a.fonts.front() < b.fonts.front(); });
    for (FontUse& use : uses_) use.file = fonts_[static_cast<std::size_t>(use.fonts.front())];
    return std::move(uses_);
  }

 private:
  void add_block(const TextBlock& block) {
    for (const TextLine& line : block.lines)
      for (const GlyphRun& run : line.runs) add_run(run, line.text, block.style);
  }

  void add_run(const GlyphRun& run, std::string_view text, const TextStyle& style) {
    if (run.font < 0 || static_cast<std::size_t>(run.font) >= fonts_.size()) return;
    FontUse& use = find_use(run.font);
    use.has_tabular = use.has_tabular || style.tabular;
    for (std::size_t at = run.text_begin; at < std::min<std::size_t>(run.text_end, text.size());) {
      const CodePoint c = decode_utf8(text, at);
      use.characters.push_back(c.value);
      at += static_cast<std::size_t>(c.length);
    }
    for (const Glyph& glyph : run.glyphs) use.glyphs.push_back(glyph.id);
  }

  FontUse& find_use(int font) {
    int& place = places_[static_cast<std::size_t>(font)];
    if (place >= 0) return uses_[static_cast<std::size_t>(place)];
    const FontFile& file = fonts_[static_cast<std::size_t>(font)];
    const auto known = std::find_if(uses_.begin(), uses_.end(), [&](const FontUse& use) {
      return use.file.path == file.path && use.file.face_index == file.face_index;
    });
    place = static_cast<int>(known - uses_.begin());
    if (known == uses_.end()) uses_.push_back({file, {}, {}, {}, false});
    FontUse& use = uses_[static_cast<std::size_t>(place)];
    use.fonts.push_back(font);
    return use;
  }

  static void sort_once(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  }

  const FontTable& fonts_;
  std::vector<int> places_;  ///< by font, in `uses_`; -1: not met yet
  std::vector<FontUse> uses_;
};

}  // namespace

std::vector<FontUse> find_font_uses(const Scene& scene) {
  Collector collector(scene.fonts);
  collector.add_items(scene.items);
  return collector.finish();
}

}  // namespace chronodraw
