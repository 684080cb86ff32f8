// SPDX-License-Identifier: MIT
// Did you mean? Damerau-Levenshtein distance (adjacent swaps count one) over bytes.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace chronodraw {

/// `limit + 1` when the distance is greater than `limit`. O(a * b).
[[nodiscard]] int find_edit_distance(std::string_view a, std::string_view b, int limit);

/// The candidate nearest to `word` within a third of its length (at least 1), the first of equals; case is ignored.
[[nodiscard]] std::optional<std::string_view> find_nearest(std::string_view word,
                                                           std::span<const std::string_view> candidates);

}  // namespace chronodraw
