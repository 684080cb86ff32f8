// SPDX-License-Identifier: MIT
// What an author says about the inner bounds of a span: `latest-start`, `earliest-end`, `throughout`.
#pragma once

#include <optional>

#include "calendar/read_date.hpp"
#include "input/decoding.hpp"

namespace chronodraw {

/// The date with its inner bounds. Errors: a latest start before the start, an earliest end after the end, either
/// without a span, beside `throughout`; each names both keys.
[[nodiscard]] std::optional<DateValue> read_inner_bounds(Decoding& decoding, const Map& map, DateValue date,
                                                         const DateHabits& habits);

}  // namespace chronodraw
