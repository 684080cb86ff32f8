// SPDX-License-Identifier: MIT
// Room for the labels of an axis, whatever its scale: whether they stand apart, and what gives way where they do not.
#pragma once

#include <string>
#include <vector>

#include "layout/shared/axis.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// Narrower than this no label is, and no short ticks stand.
inline constexpr Px least_label_pitch = px(22);
inline constexpr Px least_minor_pitch = px(7);

/// A label on one line; in a band that runs down the page lines break where words end.
[[nodiscard]] TextBlock set_axis_label(const Paragraph& paragraph, Flow flow);
/// A tick across the band with its label, and a short one without.
[[nodiscard]] AxisTick make_tick(const Page& page, Px x, const std::string& text, TextRole role, Flow flow);
[[nodiscard]] AxisTick make_minor_tick(Px x);
/// The next coarser step: 1, 2, 5, 10 ...; of months and hours as the calendar and the clock divide.
[[nodiscard]] std::int64_t find_next_count(const TickStep& step);

/// Where labels have to fit.
struct AxisRoom {
  const Scale& scale;
  const Theme& theme;
  Flow flow{Flow::right};
};

[[nodiscard]] Px find_label_end(const AxisTick& tick, Flow flow);
/// Whether every label ends half an em before the next tick, as far as no break comes first.
[[nodiscard]] bool has_room(const std::vector<AxisTick>& ticks, const AxisRoom& room);
/// No label runs into the next one, into a break or beyond the end of the axis; a tick within a label is short, below
/// its text.
void drop_crowded_labels(std::vector<AxisTick>& ticks, const AxisRoom& room);
/// Those of `minor` that stand where no other tick is.
void add_minor_ticks(std::vector<AxisTick>& ticks, std::vector<AxisTick> minor);

}  // namespace chronodraw
