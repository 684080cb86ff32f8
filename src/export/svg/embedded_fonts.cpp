// SPDX-License-Identifier: MIT
#include "export/svg/embedded_fonts.hpp"

#include <algorithm>
#include <map>

#include "base/base64.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {
namespace {

struct CutFont {
  FontUse use;
  std::string bytes;
};

/// The weights that a file stands for; a browser makes bold by itself what is not declared so.
std::string_view find_weights(const FontUse& use, const FontTable& fonts) {
  const auto has = [&](Weight weight) {
    return std::any_of(use.fonts.begin(), use.fonts.end(),
                       [&](int font) { return fonts[static_cast<std::size_t>(font)].weight == weight; });
  };
  if (!has(Weight::semibold)) return "400";
  return has(Weight::regular) ? "400 600" : "600";
}

std::string make_rule(const CutFont& font, const FontTable& fonts, const std::string& family) {
  std::string rule = "@font-face{font-family:" + family + ";font-weight:";
  rule.append(find_weights(font.use, fonts)).append(";src:url(data:font/otf;base64,");
  append_base64(rule, font.bytes);
  return rule + ")}\n";
}

/// A name of CSS for what all weights of a family are cut to.
std::string make_family(const std::vector<CutFont>& weights) {
  std::string all;
  for (const CutFont& font : weights) all += font.bytes;
  std::string name = make_id_prefix(all);
  name.pop_back();
  return name;
}

}  // namespace

EmbeddedFonts make_embedded_fonts(const Scene& scene, FontStore& store) {
  EmbeddedFonts embedded;
  embedded.families.resize(scene.fonts.size());
  std::map<std::string, std::vector<CutFont>> by_family;
  for (FontUse& use : find_font_uses(scene)) {
    std::string bytes = store.cut(use);
    const std::string& family = use.file.family;
    std::vector<std::string>& refused = embedded.refused;
    if (!bytes.empty()) {
      by_family[family].push_back({std::move(use), std::move(bytes)});
    } else if (std::find(refused.begin(), refused.end(), family) == refused.end()) {
      refused.push_back(family);
    }
  }
  for (const auto& [real, weights] : by_family) {
    const std::string family = make_family(weights);
    for (const CutFont& font : weights) {
      embedded.rules += make_rule(font, scene.fonts, family);
      for (const int i : font.use.fonts) embedded.families[static_cast<std::size_t>(i)] = family;
    }
  }
  return embedded;
}

}  // namespace chronodraw
