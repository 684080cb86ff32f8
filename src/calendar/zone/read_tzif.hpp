// SPDX-License-Identifier: MIT
// The bytes of a zone file to a Zone: TZif of version 2 or later (RFC 8536), whose last line is the rule for all later
// years. Never trusts a count before checking it against the size.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <chronodraw/zone.hpp>

namespace chronodraw {

/// Nothing where the bytes are no such file, or one that counts leap seconds.
[[nodiscard]] std::optional<Zone> read_tzif(std::string_view bytes, std::string name);

}  // namespace chronodraw
