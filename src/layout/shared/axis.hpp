// SPDX-License-Identifier: MIT
// The labelled ticks of an axis: the calendar-nice step whose labels, as measured, stand calmly apart. Two levels in
// one band: the larger unit takes the place of the finer label where it changes. A pure function of scale, theme and
// fonts. Where time runs down the page, labels stand under their ticks and have to be apart by their height.
#pragma once

#include <vector>

#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "layout/scale.hpp"
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

/// A tick with its text, if it has one; x along the axis, whichever way that runs.
struct AxisTick {
  Px x;
  bool major{true};  ///< crosses the band; minor ones are short
  bool line{true};   ///< false for a label pinned to the start of the view
  TextRole role{TextRole::axis_fine};
  TextBlock label;  ///< without lines: none
};

/// From tick to label.
inline constexpr Px axis_label_gap = px(7);
inline constexpr Px axis_label_drop = px(4);  ///< where time runs down

/// As long as the time it stands for.
struct AxisBar {
  Px begin;
  Px end;
};

struct AxisTicks {
  std::vector<AxisTick> ticks;  ///< in order of x
  std::vector<AxisBar> bars{};  ///< of the time between moments, below the labels
  std::int64_t thinned{1};      ///< of the ticks that were asked for, every how manyth has a label
  TickStep step{};              ///< of a chronological axis: between labelled ticks
};

/// Labels keep at least half an em between them and stay inside the axis. `wishes` chooses step and pattern.
[[nodiscard]] AxisTicks make_axis_ticks(const Scale& scale, const Theme& theme, Shaper& shaper,
                                        const DateStyle& dates = {}, const AxisRange& wishes = {});
/// The same for an axis that runs down the page.
[[nodiscard]] AxisTicks make_axis_ticks_down(const Scale& scale, const Theme& theme, Shaper& shaper,
                                             const DateStyle& dates = {}, const AxisRange& wishes = {});

}  // namespace chronodraw
