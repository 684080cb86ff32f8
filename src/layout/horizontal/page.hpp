// SPDX-License-Identifier: MIT
// What every phase of the horizontal layout works from. Phases place things as if time ran to the right; across the
// axis they count outwards from the band's edge, `depth` 0 being the edge itself, above or below.
#pragma once

#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/locale/locale.hpp"
#include "layout/arrange.hpp"
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

struct Page {
  const Timeline& timeline;
  const Theme& theme;
  Shaper& shaper;
  ArrangeOptions options;
  Px left;  ///< of the content: texts stay between left and right, and under top
  Px right;
  Px top;

  [[nodiscard]] Px width() const { return right - left; }
};

/// The words of the language that dates are written in.
[[nodiscard]] inline const Words& find_words(const Page& page) { return *find_locale(page.options.dates).words; }

}  // namespace chronodraw
