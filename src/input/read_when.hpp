// SPDX-License-Identifier: MIT
// When something was: `date` or `start`, with `end` or `duration`, from their texts to one DateValue.
#pragma once

#include <optional>

#include <chronodraw/time.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

/// Nothing when there is no start (that is for the caller to tell), or when what is there was wrong (told).
[[nodiscard]] std::optional<DateValue> read_when(Decoding& decoding, const Map& map, KeyScope scope);

/// One date from one key.
[[nodiscard]] std::optional<DateValue> read_date_field(Decoding& decoding, const MapEntry& entry);

/// The names a date can have in a scope: `date`, `year`, ...
[[nodiscard]] std::string format_date_keys(KeyScope scope);

}  // namespace chronodraw
