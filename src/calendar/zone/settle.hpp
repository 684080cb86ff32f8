// SPDX-License-Identifier: MIT
// Bounds between local time, as authors write and read it, and instants, as everything between works with them. Dates
// and floating clock times are local to the timeline's zone; a clock time with an offset of its own is an instant
// already. Settling comes once, after reading; unsettling before printing.
#pragma once

#include <chronodraw/zone.hpp>

namespace chronodraw {

void settle(Endpoint& endpoint, const Zone& zone);
void settle(DateValue& date, const Zone& zone);

/// Local again; an offset that the zone had then itself is dropped, so that only foreign ones are printed.
[[nodiscard]] Endpoint unsettle(Endpoint endpoint, const Zone& zone);
[[nodiscard]] DateValue unsettle(DateValue date, const Zone& zone);
/// Whether the local times are the instants, so that `unsettle` would change nothing.
[[nodiscard]] bool is_settled_alike(const DateValue& date, const Zone& zone);

}  // namespace chronodraw
