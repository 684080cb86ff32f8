// SPDX-License-Identifier: MIT
#include "theme/twin.hpp"

#include <cstddef>

namespace chronodraw {

namespace {

/// The hues of `colors` in the shapes and hatchings of `hues`.
std::vector<Hue> make_twin(const std::vector<Hue>& hues, std::vector<Hue> colors) {
  for (std::size_t i = 0; i < colors.size(); ++i) {
    colors[i].shape = hues[i].shape;
    colors[i].hatching = hues[i].hatching;
  }
  return colors;
}

}  // namespace

Theme make_twin(const Theme& theme, const Theme& colors) {
  Theme twin = theme;
  twin.name = colors.name;
  twin.dark = colors.dark;
  for (std::size_t i = 0; i < twin.text.size(); ++i) twin.text[i].color = colors.text[i].color;
  for (Color Theme::*color :
       {&Theme::background, &Theme::page, &Theme::ink, &Theme::muted, &Theme::axis_band, &Theme::rule, &Theme::grid})
    twin.*color = colors.*color;
  for (std::vector<Color> Theme::*all : {&Theme::era_tints, &Theme::era_texts, &Theme::era_bands})
    twin.*all = colors.*all;
  twin.group_hues = make_twin(theme.group_hues, colors.group_hues);
  twin.event_hues = make_twin(theme.event_hues, colors.event_hues);
  twin.marker_hues = make_twin(theme.marker_hues, colors.marker_hues);
  return twin;
}

}  // namespace chronodraw
