// SPDX-License-Identifier: MIT
// What stands at a tick. One choice for a whole axis: plain years, years with their era, or a count back from 1950.
#pragma once

#include <string>

#include "calendar/format/wording.hpp"
#include "calendar/ticks.hpp"

namespace chronodraw {

/// Whether years count back from 1950: the domain begins before 20,000 BCE and is 10,000 years long or longer.
[[nodiscard]] bool is_deep(Instant from, Instant to);

struct TickLabels {
  TickStep step;
  std::string_view pattern;
  Wording style;
  bool is_deep{false};
  bool has_era{false};
  std::int64_t years_ago{0};  ///< of the start, which chooses the unit of the whole axis
};

[[nodiscard]] TickLabels make_tick_labels(Instant from, Instant to, const TickStep& step, const DateStyle& style,
                                          const TickFormat& format);
[[nodiscard]] std::string format_tick(Instant at, const TickLabels& labels);

}  // namespace chronodraw
