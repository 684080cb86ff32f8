// SPDX-License-Identifier: MIT
// What says how good a clean picture is: gaps, bends, how its ink is spread, how many sizes of type it has.
#pragma once

#include <chronodraw/report.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

[[nodiscard]] Measures find_measures(const Plan& plan);

}  // namespace chronodraw
