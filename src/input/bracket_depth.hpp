// SPDX-License-Identifier: MIT
// How deep `[` and `{` stand inside one another, counted without a parser: a parser given ten million of them takes
// gigabytes before it gives up. Quotes, comments and block texts are stepped over as far as their first look tells.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace chronodraw {

/// The offset of the first bracket that stands deeper than `limit`; nothing when there is none. O(text).
[[nodiscard]] std::optional<std::uint32_t> find_deep_bracket(std::string_view text, std::int64_t limit);

}  // namespace chronodraw
