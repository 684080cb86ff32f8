// SPDX-License-Identifier: MIT
// Between instants and the clocks of a zone. Local time is an Instant too: the one at which clocks in UTC show the
// same. After the last transition the zone's rule goes on for ever; before the first its first offset does.
#pragma once

#include <optional>

#include <chronodraw/zone.hpp>

namespace chronodraw {

[[nodiscard]] bool is_utc(const Zone& zone);

/// Seconds east of Greenwich.
[[nodiscard]] std::int32_t find_offset(const Zone& zone, Instant at);
/// What the clocks show.
[[nodiscard]] Instant find_local_time(const Zone& zone, Instant at);
/// The first change of the offset after `after`; nothing when there is none any more.
[[nodiscard]] std::optional<ZoneTransition> find_next_transition(const Zone& zone, Instant after);

/// When clocks show a time: once; twice, and `at` is the first; or never, and `at` is when they jump over it.
struct Settled {
  enum class Kind : std::uint8_t { once, repeated, skipped };
  Instant at;
  Kind kind{Kind::once};
};
[[nodiscard]] Settled settle_local_time(const Zone& zone, Instant local);

}  // namespace chronodraw
