// SPDX-License-Identifier: MIT
// What every phase of a layout works from, and what all layouts end with: the caption, the margins, the mirror of
// right-to-left pages. Phases place things as if the page ran to the right.
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

/// The page of the given width; its height is open. `theme` outlives the page.
[[nodiscard]] Page make_page(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options,
                             Shaper& shaper);

/// The page within its margins, with no height yet.
[[nodiscard]] inline Rect find_content(const Page& page) { return {page.left, page.top, page.width(), Px{}}; }

void append_parts(std::vector<Part>& to, std::vector<Part> parts);
[[nodiscard]] std::vector<Part> move_parts(std::vector<Part> parts, Px down);

/// The source line under a picture, and how high the page is with it.
struct Ending {
  TextBlock caption;
  Px height;  ///< of caption, gap and bottom margin
};
[[nodiscard]] Ending make_ending(const Page& page);

/// Height beyond what is needed, where the options ask for a higher page.
[[nodiscard]] Px find_spare_height(const Page& page, Px needed);

/// The plan's size, content, direction and fonts, and the caption under `bottom`, the lowest ink; mirrored where the
/// page runs to the left. The last step of a layout.
void finish_plan(Plan& plan, const Page& page, Px bottom, Ending ending);

}  // namespace chronodraw
