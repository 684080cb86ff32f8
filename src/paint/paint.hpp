// SPDX-License-Identifier: MIT
// Plan and Theme to Scene, one function a role: decides how things look, never where they are.
#pragma once

#include <chronodraw/scene.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// Total. Texts of events are grouped under the event's id with its full date and title, in order of time.
[[nodiscard]] Scene paint(const Plan& plan, const Theme& theme, const Timeline& timeline);

}  // namespace chronodraw
