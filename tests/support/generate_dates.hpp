// SPDX-License-Identifier: MIT
// Made-up dates as an author would write them, over a reach from hours to millennia.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/random.hpp"

namespace chronodraw::generate {

enum class Spread { uniform, bursty, same_day };

/// Days since 1970-01-01 where the dates may lie.
struct Reach {
  std::int64_t first{0};
  std::int64_t days{1};
};

/// A few days to three thousand years; long ones may begin before our era.
[[nodiscard]] Reach make_reach(Random& random);

/// `count` days within the reach.
[[nodiscard]] std::vector<std::int64_t> make_days(Random& random, const Reach& reach, Spread spread, int count);

/// A date on that day, at a precision that suits the reach: from a minute to a year; some approximate or uncertain.
[[nodiscard]] std::string format_day(Random& random, std::int64_t day, const Reach& reach);
[[nodiscard]] std::string format_iso_day(std::int64_t day);

}  // namespace chronodraw::generate
