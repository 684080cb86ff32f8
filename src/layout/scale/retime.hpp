// SPDX-License-Identifier: MIT
// Timelines whose scale counts from another zero than the calendar's, with their dates moved so that what remains is
// chronological: relative ones so that every group's zero is instant 0, sequential ones so that moment k is at instant
// k * sequence_step. What is printed stays: the dates as their author gave them.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "layout/scale/sequence.hpp"

namespace chronodraw {

struct Retimed {
  Timeline timeline;
  std::vector<Moment> moments;  ///< of a sequence, as they were
};

/// Whether the timeline's scale asks for it.
[[nodiscard]] bool is_retimed(ScaleKind scale);
/// `today`: where the open ends of a relative timeline stop.
[[nodiscard]] Retimed make_retimed(const Timeline& timeline, const std::optional<DateValue>& today,
                                   const DateStyle& dates);

/// Where each group counts from, and behind them those without a group: what the document says, else the first event.
[[nodiscard]] std::vector<Instant> find_zeros(const Timeline& timeline);

}  // namespace chronodraw
