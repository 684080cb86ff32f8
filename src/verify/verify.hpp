// SPDX-License-Identifier: MIT
// Plan to Report, from the finished geometry alone: shares no code with the layouts it judges.
#pragma once

#include <chronodraw/report.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// `events`: how many the timeline has, so that a lost one is noticed.
[[nodiscard]] Report verify(const Plan& plan, int events);
[[nodiscard]] std::string format_report(const Report& report);  ///< JSON, one key a line

}  // namespace chronodraw
