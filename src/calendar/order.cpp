// SPDX-License-Identifier: MIT
#include <array>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

/// Open starts come first, then what is known, then nothing known at all.
struct SortKey {
  int rank{1};
  std::int64_t seconds{0};
  auto operator<=>(const SortKey&) const = default;
};

SortKey make_key(const Bound& bound) {
  if (bound.is_finite()) return {1, bound.at.seconds};
  return {bound.kind == Bound::Kind::open ? 0 : 2, 0};
}

/// An unknown start sorts by the first bound that is known.
SortKey make_start_key(const DateValue& date) {
  for (const Bound& bound : {date.start.lo, date.start.hi, date.end.lo, date.end.hi}) {
    if (bound.kind != Bound::Kind::unknown) return make_key(bound);
  }
  return make_key(date.start.lo);
}

/// An open end lies after every known one.
SortKey make_end_key(const Bound& bound) { return bound.kind == Bound::Kind::open ? SortKey{3, 0} : make_key(bound); }

std::int64_t find_middle(Instant from, Instant to) { return from.seconds + (to.seconds - from.seconds) / 2; }

}  // namespace

Bound find_outer_start(const DateValue& date) { return date.start.lo; }

Bound find_outer_end(const DateValue& date) { return date.end.hi; }

Instant find_anchor(const DateValue& date) {
  if (date.start.estimate) return *date.start.estimate;
  const Bound& lo = date.start.lo;
  const Bound& hi = date.kind == DateValue::Kind::span ? date.end.hi : date.start.hi;
  if (lo.is_finite() && hi.is_finite()) return {find_middle(lo.at, hi.at)};
  if (lo.is_finite()) return lo.at;
  return hi.is_finite() ? hi.at : Instant{};
}

bool is_before(const DateValue& a, const DateValue& b) {
  const auto make_keys = [](const DateValue& date) {
    return std::array{make_start_key(date), make_end_key(date.start.hi), make_end_key(date.end.hi)};
  };
  return make_keys(a) < make_keys(b);
}

}  // namespace chronodraw
