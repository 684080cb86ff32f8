// SPDX-License-Identifier: MIT
// What the caller chose about the part to draw, checked and put into the timeline: size, dates, layout.
#pragma once

#include <string>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>
#include "layout/arrange.hpp"

namespace chronodraw {

/// Everything `arrange` needs but the theme and the fonts.
struct View {
  Timeline timeline;  ///< with the caller's `from` and `to` in place of the document's
  std::string layout;
  ArrangeOptions options;
};

/// Errors, all in one go: `limit-width-min`, `limit-width-max`, `limit-page-side`, `bad-date`, `empty-range`,
/// `unknown-layout`.
[[nodiscard]] Result<View> make_view(const Timeline& timeline, const DrawOptions& options);

}  // namespace chronodraw
