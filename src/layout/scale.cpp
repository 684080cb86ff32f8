// SPDX-License-Identifier: MIT
#include "layout/scale.hpp"

#include <algorithm>

#include "layout/scale/binary_log.hpp"

namespace chronodraw {

namespace {

/// `length` times `part` / `whole`, to the nearest.
Px make_share(Px length, std::int64_t part, std::int64_t whole) {
  const double share = static_cast<double>(part) / static_cast<double>(whole);
  return Px{static_cast<std::int64_t>(share * static_cast<double>(length.raw) + 0.5)};
}

/// The subtraction is exact: the reach of 2 * 10^11 years is under 2^63 seconds.
std::int64_t find_passed(Instant from, Instant to) { return to.seconds - from.seconds; }

std::int64_t find_log(std::int64_t before_end, std::int64_t unit) {
  return find_binary_log(before_end + unit) - find_binary_log(unit);
}

Px interpolate(const Knot& a, const Knot& b, Instant at) {
  return a.to + make_share(b.to - a.to, find_passed(a.at, at), find_passed(a.at, b.at));
}

Px interpolate_log(const Knot& a, const Knot& b, Instant at, std::int64_t unit) {
  const std::int64_t whole = find_log(find_passed(a.at, b.at), unit);
  return b.to - make_share(b.to - a.to, find_log(find_passed(at, b.at), unit), whole);
}

}  // namespace

Px Scale::at(Instant instant) const {
  const Instant inside = std::clamp(instant, domain_.from, domain_.to);
  const std::vector<Knot>& knots = course_.knots;
  const auto next =
      std::upper_bound(knots.begin(), knots.end(), inside, [](Instant at, const Knot& knot) { return at < knot.at; });
  if (next == knots.begin()) return knots.front().to;
  const Knot& last = *(next - 1);
  if (next == knots.end() || last.at == inside) return last.to;
  return course_.log_unit > 0 ? interpolate_log(last, *next, inside, course_.log_unit)
                              : interpolate(last, *next, inside);
}

}  // namespace chronodraw
