// SPDX-License-Identifier: MIT
#include "theme/monochrome.hpp"

#include "base/colors.hpp"

namespace chronodraw {

Settings make_monochrome(Settings settings) {
  Theme& theme = settings.theme;
  for (Color* color : {&theme.ink, &theme.muted, &theme.axis_band, &theme.rule, &settings.accent})
    *color = make_grey(*color);
  for (Color& color : settings.palette) color = make_grey(color);
  for (Color& color : settings.swatches) color = make_grey(color);
  for (TextLook& look : theme.text) look.color = make_grey(look.color);
  return settings;
}

}  // namespace chronodraw
