// SPDX-License-Identifier: MIT
// What an author asks of an axis: the step between ticks as `month`, `5 years`, `decade`, and the pattern of its labels
// as `MMM yyyy`. Mistakes come back with what to write.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <chronodraw/timeline.hpp>

#include "calendar/read_date.hpp"

namespace chronodraw {

/// Units from seconds to millennia, with a whole number before them.
[[nodiscard]] std::variant<TickStep, DateError> read_tick_step(std::string_view text);
/// Nothing where the pattern is one that `format_pattern` can write.
[[nodiscard]] std::optional<DateError> find_pattern_error(std::string_view pattern);

}  // namespace chronodraw
