// SPDX-License-Identifier: MIT
// The ladder of calendar-nice steps, 1 second to 5 billion years, and the ticks of one step. Ticks come from civil
// arithmetic, never from adding seconds; years are aligned on their labels (500 BCE, not 501; no year 0). A domain of
// 10,000 years and more that begins before 20,000 BCE counts back from 1950 instead, in one of ka, Ma and Ga.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/timeline.hpp>

#include "calendar/format_date.hpp"

namespace chronodraw {

/// How ticks are labelled: a pattern for every one, or by their unit in two levels.
struct TickFormat {
  std::string_view pattern{};  ///< empty: by the unit
  bool has_parent{true};       ///< whether the larger unit is said where it changes
};

/// Finest first.
[[nodiscard]] std::span<const TickStep> tick_ladder();
/// Whether every tick of `coarse` is one of `fine` too.
[[nodiscard]] bool is_divisor(const TickStep& fine, const TickStep& coarse);

/// `label` is the fine part (`Feb`, `28`, `09:00`, `2005`); `parent` the larger unit that changes here (`2026`,
/// `January 2024`, `28 January 2024`), empty where it stays the same as at the tick before.
struct Tick {
  Instant at;
  std::string label;
  std::string parent;
  bool operator==(const Tick&) const = default;
};

/// Ticks in [from, to], strictly increasing, at most limits::ticks (empty when there would be more). The first one has
/// its parent; steps of a year and more have no parent at all.
[[nodiscard]] std::vector<Tick> make_ticks(Instant from, Instant to, const TickStep& step, const DateStyle& style = {},
                                           const TickFormat& format = {});
/// The parent text in force at `at`, for pinning at the left edge: `2024` for months, `January 2024` for days, `28
/// January 2024` for hours and less; empty for years.
[[nodiscard]] std::string find_parent(Instant at, const TickStep& step, const DateStyle& style = {});

}  // namespace chronodraw
