// SPDX-License-Identifier: MIT
// Time to position: a monotone, pure map from instants to a coordinate along the axis. Instants beyond the view are
// clamped to its ends, so nothing ever leaves the page.
#pragma once

#include <chronodraw/geometry.hpp>
#include <chronodraw/time.hpp>

namespace chronodraw {

/// The stretch of time on view; from < to.
struct Domain {
  Instant from;
  Instant to;
  constexpr bool operator==(const Domain&) const = default;
};

/// Chronological: equal times are equal lengths.
class Scale {
 public:
  Scale(Domain domain, Px begin, Px end) : domain_(domain), begin_(begin), end_(end) {}

  [[nodiscard]] Px at(Instant instant) const;
  /// The position of a bound; open and unknown ones stand at the end of the view they face.
  [[nodiscard]] Px at_start(const Bound& bound) const { return bound.is_finite() ? at(bound.at) : begin_; }
  [[nodiscard]] Px at_end(const Bound& bound) const { return bound.is_finite() ? at(bound.at) : end_; }

  [[nodiscard]] const Domain& domain() const { return domain_; }
  [[nodiscard]] Px begin() const { return begin_; }
  [[nodiscard]] Px end() const { return end_; }

 private:
  Domain domain_;
  Px begin_;
  Px end_;
};

}  // namespace chronodraw
