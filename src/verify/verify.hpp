// SPDX-License-Identifier: MIT
// Plan to Report, from the finished geometry and the words that were to be drawn: shares no code with the layouts it
// judges.
#pragma once

#include <chronodraw/report.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// `timeline`: what was to be drawn, so that a lost event or word is noticed.
[[nodiscard]] Report verify(const Plan& plan, const Timeline& timeline);
[[nodiscard]] std::string format_report(const Report& report);  ///< JSON, one key a line

}  // namespace chronodraw
