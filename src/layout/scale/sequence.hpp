// SPDX-License-Identifier: MIT
// The moments that a sequence counts: when points and key dates happened, when spans began and ended. Those of one
// instant are one. What lies beyond the view is left out.
#pragma once

#include <optional>
#include <vector>

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"

namespace chronodraw {

struct Moment {
  Instant at;
  Precision precision{Precision::second};
  bool is_vague{false};  ///< approximate or uncertain, as its author says
};

/// Where an end of a span counts: at the bound its bar reaches to. Nothing where no bound is known.
[[nodiscard]] std::optional<Instant> find_start_moment(const DateValue& span);
[[nodiscard]] std::optional<Instant> find_end_moment(const DateValue& span);

/// In order, no two at one instant.
[[nodiscard]] std::vector<Moment> list_moments(const Timeline& timeline);

/// From one moment to the next in the time that a sequence is drawn in, where moment k stands at k times this.
inline constexpr std::int64_t sequence_step = 1'000;
/// That time: what lies between two moments keeps its share of the way.
[[nodiscard]] Instant find_sequence_time(const std::vector<Moment>& moments, Instant at);

}  // namespace chronodraw
