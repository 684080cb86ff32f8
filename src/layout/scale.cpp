// SPDX-License-Identifier: MIT
#include "layout/scale.hpp"

#include <algorithm>

namespace chronodraw {

Px Scale::at(Instant instant) const {
  const Instant inside = std::clamp(instant, domain_.from, domain_.to);
  // The subtraction is exact: the reach of 2 * 10^11 years is under 2^63 seconds.
  const auto passed = static_cast<double>(inside.seconds - domain_.from.seconds);
  const auto whole = static_cast<double>(domain_.to.seconds - domain_.from.seconds);
  return begin_ + Px{static_cast<std::int64_t>(passed / whole * static_cast<double>((end_ - begin_).raw) + 0.5)};
}

}  // namespace chronodraw
