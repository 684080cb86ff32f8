// SPDX-License-Identifier: MIT
// The picture's accessible twin: what it says of every event, era and key date, as a table of HTML in order of time.
#pragma once

#include <string>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"

namespace chronodraw {

/// A `<table>` under `caption`: dates in words, events with their descriptions; groups and links where there are any.
/// A row's id is its event's.
[[nodiscard]] std::string make_event_table(const Timeline& timeline, const std::string& caption,
                                           const DateStyle& dates);

}  // namespace chronodraw
