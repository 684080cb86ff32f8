// SPDX-License-Identifier: MIT
// Plan and Theme to Scene, one function a role: decides how things look, never where they are. Order: bands, header
// and legend, axis, bars of spans, leaders, then the events, key dates, caption; so a reader of the scene meets the
// title first and the events in order of time.
#pragma once

#include <chronodraw/scene.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// Total. An event's mark and texts are one group under its id, with its date in words, title, description and link.
/// Bars and leaders stay outside, since a leader may cross a foreign bar and a halo a foreign leader.
[[nodiscard]] Scene paint(const Plan& plan, const Theme& theme, const Timeline& timeline, const DateStyle& dates = {});

}  // namespace chronodraw
