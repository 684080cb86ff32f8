// SPDX-License-Identifier: MIT
// A zone by its name in the zone database, from one file opened on demand and only when a zone is named; `UTC` needs
// none. Never looks at TZ, TZDIR or the machine's own zone.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include <chronodraw/zone.hpp>
#include "calendar/read_date.hpp"

namespace chronodraw {

using ZoneReading = std::variant<Zone, DateError>;

inline constexpr const char* zone_database = "/usr/share/zoneinfo";

/// Errors: an abbreviation, an unknown name (with the nearest one), a damaged file, no database at all.
[[nodiscard]] ZoneReading find_zone(std::string_view name, const std::filesystem::path& database = zone_database);

/// What to write for what is no zone: for `EST` its offset and the name of a zone that has it.
[[nodiscard]] std::string make_zone_hint(std::string_view zone);

}  // namespace chronodraw
