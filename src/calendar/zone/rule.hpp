// SPDX-License-Identifier: MIT
// The rule for the years after the last transition: `CET-1CEST,M3.5.0,M10.5.0/3`, as POSIX and RFC 8536 write it.
// Offsets there count west of Greenwich; here, as everywhere, east.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <chronodraw/zone.hpp>

namespace chronodraw {

/// Nothing where the text is no rule, whole.
[[nodiscard]] std::optional<ZoneRule> read_rule(std::string_view text);

/// When summer time begins and ends in a year, in whatever order; only for rules that have one.
[[nodiscard]] std::array<ZoneTransition, 2> find_rule_transitions(const ZoneRule& rule, std::int64_t year);
[[nodiscard]] std::int32_t find_offset(const ZoneRule& rule, Instant at);

}  // namespace chronodraw
