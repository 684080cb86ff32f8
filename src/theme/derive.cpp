// SPDX-License-Identifier: MIT
#include "theme/derive.hpp"

#include <algorithm>
#include <utility>

#include "base/colors.hpp"
#include "theme/fainter_eras.hpp"
#include "theme/hues.hpp"
#include "theme/legible.hpp"
#include "theme/monochrome.hpp"

namespace chronodraw {

namespace {

constexpr double strong_contrast = 10;  // ink the theme did not make for this background
constexpr double quiet_contrast = 5.5;  // and the texts that may wait
constexpr double furthest_neutral = 2;  // a band that stands out more was made for another background
constexpr double band_share = 0.06;     // of ink
constexpr double fainter_share = 0.4;   // of an era's tint beside an era of its colour
constexpr double rule_share = 0.2;

void derive_neutrals(Theme& theme) {
  const Color ink = make_legible(theme.ink, theme.background, text_contrast);
  if (find_contrast(theme.axis_band, theme.background) > furthest_neutral)
    theme.axis_band = make_mix(ink, theme.background, band_share);
  if (find_contrast(theme.rule, theme.background) > furthest_neutral)
    theme.rule = make_mix(ink, theme.background, rule_share);
  theme.grid = theme.rule;
}

/// A text too faint for its background was made for another one, so it is given more than the least.
Color make_text_color(Color color, Color background, double wanted) {
  if (find_contrast(color, background) >= text_contrast) return color;
  return make_legible(color, background, wanted);
}

bool is_strong(TextRole role) { return role == TextRole::title || role == TextRole::event_title; }

std::vector<Color> find_text_grounds(const Theme& theme, TextRole role) {
  std::vector<Color> grounds{theme.background};
  const bool is_axis = role == TextRole::axis_parent || role == TextRole::axis_fine;
  const bool is_event = role == TextRole::event_date || role == TextRole::event_title || role == TextRole::event_text;
  if (is_axis) grounds.push_back(theme.axis_band);
  if (is_axis) grounds.insert(grounds.end(), theme.era_bands.begin(), theme.era_bands.end());
  if (is_axis || is_event) grounds.insert(grounds.end(), theme.era_tints.begin(), theme.era_tints.end());
  return grounds;
}

void derive_texts(Theme& theme) {
  theme.ink = make_text_color(theme.ink, theme.background, strong_contrast);
  theme.muted = make_text_color(theme.muted, theme.background, quiet_contrast);
  for (int i = 0; i < text_role_count; ++i) {
    const auto role = static_cast<TextRole>(i);
    Color& color = theme.text[static_cast<std::size_t>(i)].color;
    color = make_text_color(color, theme.background, is_strong(role) ? strong_contrast : quiet_contrast);
    color = make_legible_on(color, find_text_grounds(theme, role), text_contrast);
  }
}

void derive_era_tints(Theme& theme, const Settings& settings, const Timeline& timeline) {
  const std::vector<bool> fainter = find_fainter_eras(timeline, settings.coloring);
  for (std::size_t i = 0; i < timeline.eras.size(); ++i) {
    const ColorChoice* choice = find_choice(settings, timeline.eras[i].color);
    const Color color = find_color(settings, choice != nullptr ? *choice : Swatch::grey);
    const Color visible = make_legible(color, theme.background, settings.mark_contrast);
    const double share = fainter[i] ? settings.era_tint * fainter_share : settings.era_tint;
    theme.era_tints.push_back(make_mix(visible, theme.background, share));
    theme.era_bands.push_back(make_mix(visible, theme.axis_band, share));
  }
}

void derive_era_texts(Theme& theme, const Settings& settings, const Timeline& timeline, HueTable& hues) {
  for (std::size_t i = 0; i < timeline.eras.size(); ++i) {
    const ColorChoice* choice = find_choice(settings, timeline.eras[i].color);
    const Color text = choice != nullptr ? hues.find_hue(*choice).text : theme.muted;
    theme.era_texts.push_back(make_legible(text, theme.era_tints[i], text_contrast));
  }
}

/// The palette's colours that no group has claimed by name, in order.
std::vector<Color> find_free_colors(const Settings& settings, const Timeline& timeline) {
  std::vector<Color> free(settings.palette.begin(), settings.palette.end());
  for (const Group& group : timeline.groups)
    if (const ColorChoice* choice = find_choice(settings, group.color)) std::erase(free, find_color(settings, *choice));
  return free;
}

/// A group without a colour of its own has that of the group it lies within.
std::size_t find_color_source(const Timeline& timeline, std::size_t group) {
  while (!timeline.groups[group].color && timeline.groups[group].parent)
    group = static_cast<std::size_t>(*timeline.groups[group].parent);
  return group;
}

/// With what tells the group of that number apart without colour.
Hue make_group_hue(Hue hue, const Settings& settings, std::size_t number) {
  hue.shape = settings.shapes[number % palette_size];
  hue.hatching = settings.hatchings[number % palette_size];
  return hue;
}

/// Another colour in the look of the same group.
Hue make_recolored(const Hue& group, Hue hue) {
  hue.shape = group.shape;
  hue.hatching = group.hatching;
  return hue;
}

/// Returns the hue of events that belong to no group.
Hue derive_group_hues(Theme& theme, const Settings& settings, const Timeline& timeline, HueTable& hues) {
  const std::vector<Color> free = find_free_colors(settings, timeline);
  std::vector<Hue> own(timeline.groups.size());
  std::size_t next = 0;
  std::size_t number = 0;
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (find_color_source(timeline, i) != i) continue;
    const ColorChoice* choice = find_choice(settings, timeline.groups[i].color);
    const Hue& hue = choice != nullptr    ? hues.find_hue(*choice)
                     : next < free.size() ? hues.find_hue(free[next])
                                          : hues.find_hue(Swatch::grey);
    if (choice == nullptr) ++next;
    own[i] = make_group_hue(hue, settings, number++);
  }
  for (std::size_t i = 0; i < own.size(); ++i) theme.group_hues.push_back(own[find_color_source(timeline, i)]);
  // beside groups grey: the accent may be a group's colour
  return make_group_hue(own.empty() ? hues.find_hue(settings.accent) : hues.find_hue(Swatch::grey), settings, number);
}

void derive_event_hues(Theme& theme, const Settings& settings, const Timeline& timeline, HueTable& hues) {
  const Hue ungrouped = derive_group_hues(theme, settings, timeline, hues);
  for (const Event& event : timeline.events) {
    const ColorChoice* choice = find_choice(settings, event.color);
    Hue hue = event.group ? theme.group_hues[static_cast<std::size_t>(*event.group)] : ungrouped;
    if (choice != nullptr) hue = make_recolored(hue, hues.find_hue(*choice));
    const bool is_inked = event.kind == EventKind::milestone && settings.milestone_ink > 0;
    if (is_inked) hue = make_recolored(hue, hues.find_hue(make_mix(theme.ink, hue.mark, settings.milestone_ink)));
    theme.event_hues.push_back(hue);
  }
}

void derive_marker_hues(Theme& theme, const Settings& settings, const Timeline& timeline, HueTable& hues) {
  for (const Marker& marker : timeline.markers) {
    const ColorChoice* choice = find_choice(settings, marker.color);
    theme.marker_hues.push_back(choice != nullptr ? hues.find_hue(*choice) : hues.find_hue(theme.ink));
  }
}

}  // namespace

Theme derive(const Settings& chosen, const Timeline& timeline) {
  const Settings settings = chosen.coloring == Coloring::monochrome ? make_monochrome(chosen) : chosen;
  Theme theme = settings.theme;
  theme.dark = find_contrast(Color{255, 255, 255}, theme.background) > find_contrast(Color{0, 0, 0}, theme.background);
  derive_neutrals(theme);
  theme.grid.alpha = static_cast<std::uint8_t>(settings.grid_share * 255 + 0.5);
  derive_era_tints(theme, settings, timeline);
  derive_texts(theme);
  std::vector<Color> grounds{theme.background};
  grounds.insert(grounds.end(), theme.era_tints.begin(), theme.era_tints.end());
  HueTable hues(settings, std::move(grounds));
  derive_era_texts(theme, settings, timeline, hues);
  derive_event_hues(theme, settings, timeline, hues);
  derive_marker_hues(theme, settings, timeline, hues);
  return theme;
}

}  // namespace chronodraw
