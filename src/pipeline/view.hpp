// SPDX-License-Identifier: MIT
// What the caller chose about the part to draw, checked and put into the timeline: size, dates, layout.
#pragma once

#include <memory>
#include <string>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/locale/load_locale.hpp"
#include "layout/arrange.hpp"

namespace chronodraw {

/// Everything `arrange` needs but the theme and the fonts.
struct View {
  /// With the caller's `from` and `to` in place of the document's, and without what lies wholly outside them.
  Timeline timeline;
  std::string layout;
  ArrangeOptions options;
  std::shared_ptr<const Locale> locale;  ///< what `options.dates` points to
  std::shared_ptr<const Zone> zone;      ///< likewise
};

/// Errors, all in one go: `limit-width-min`, `limit-width-max`, `limit-page-side`, `bad-date`, `empty-range`,
/// `unknown-layout`, `nothing-in-view`, `unknown-locale`, `no-locale-library`. Warnings: `outside-axis`, where the
/// document's own axis leaves something out; `not-wrapped`, `no-breaks`, where rows cannot have the axis wished for;
/// `no-locale-library`, where only the language of its texts asks for one.
[[nodiscard]] Result<View> make_view(const Timeline& timeline, const DrawOptions& options);

}  // namespace chronodraw
