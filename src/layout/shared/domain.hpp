// SPDX-License-Identifier: MIT
// The stretch of time a picture shows: from the outer bounds of everything dated, with a little air, unless the
// document says. Open and unknown ends do not stretch it.
#pragma once

#include <optional>

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

/// `today`: open ends reach at least this far. Never empty: one date gets room of its own precision on both sides.
[[nodiscard]] Domain find_domain(const Timeline& timeline, const std::optional<DateValue>& today);

/// The same without the air, for axes that are cut where the calendar says.
[[nodiscard]] Domain find_hull(const Timeline& timeline, const std::optional<DateValue>& today);

}  // namespace chronodraw
