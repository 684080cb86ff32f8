// SPDX-License-Identifier: MIT
// Which way the page runs: as the document says, else from right to left where dates are written so, else by the first
// letter with a direction of its own in the title or, without one, in the events' titles.
#pragma once

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"

namespace chronodraw {

[[nodiscard]] Direction find_direction(const Timeline& timeline, const DateStyle& dates = {});

}  // namespace chronodraw
