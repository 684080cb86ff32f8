// SPDX-License-Identifier: MIT
#include "theme/hues.hpp"

#include <utility>

#include "base/colors.hpp"
#include "theme/derive.hpp"
#include "theme/legible.hpp"

namespace chronodraw {

Color make_legible_on(Color color, std::span<const Color> grounds, double ratio) {
  for (const Color& ground : grounds) color = make_legible(color, ground, ratio);
  return color;
}

const ColorChoice* find_choice(const Settings& settings, const std::optional<ColorChoice>& chosen) {
  return chosen && settings.coloring == Coloring::full ? &*chosen : nullptr;
}

Color find_color(const Settings& settings, const ColorChoice& choice) {
  if (const Color* color = std::get_if<Color>(&choice)) return *color;
  return settings.swatches[static_cast<std::size_t>(std::get<Swatch>(choice))];
}

HueTable::HueTable(const Settings& settings, std::vector<Color> grounds)
    : settings_(settings), grounds_(std::move(grounds)) {}

const Hue& HueTable::find_hue(Color color) {
  const auto [entry, is_new] = hues_.try_emplace({color.red, color.green, color.blue});
  if (is_new) entry->second = make_hue(color);
  return entry->second;
}

const Hue& HueTable::find_hue(const ColorChoice& choice) { return find_hue(find_color(settings_, choice)); }

Hue HueTable::make_hue(Color color) const {
  const Color& background = settings_.theme.background;
  Hue hue;
  hue.mark = make_legible(make_mix(color, background, color.alpha / 255.0), background, settings_.mark_contrast);
  hue.mark = make_legible_on(hue.mark, grounds_, least_mark_contrast);
  hue.text = make_legible_on(hue.mark, grounds_, text_contrast);
  hue.tint = make_mix(hue.mark, background, settings_.span_tint);
  hue.doubt = make_mix(hue.tint, background, settings_.doubt_tint);
  hue.hatch = make_mix(hue.mark, hue.tint, settings_.hatch_tint);
  hue.doubt_hatch = make_mix(hue.hatch, hue.doubt, settings_.doubt_tint);
  hue.on_tint = make_legible_on(hue.text, std::vector{hue.tint, hue.doubt}, text_contrast);
  return hue;
}

}  // namespace chronodraw
