// SPDX-License-Identifier: MIT
// Time to position: a monotone, pure map from instants to a coordinate along the axis. Instants beyond the view are
// clamped to its ends, so nothing ever leaves the page. Whatever the kind of scale, it runs in straight pieces from
// knot to knot, or as a logarithm; who asks where an instant is need not know which. `layout/scale` makes them.
#pragma once

#include <vector>

#include <chronodraw/geometry.hpp>
#include <chronodraw/time.hpp>

namespace chronodraw {

/// The stretch of time on view; from < to.
struct Domain {
  Instant from;
  Instant to;
  constexpr bool operator==(const Domain&) const = default;
};

/// An instant and where it stands.
struct Knot {
  Instant at;
  Px to;
  constexpr bool operator==(const Knot&) const = default;
};

/// A stretch of time that the axis leaves out, and the gap in the band that says so.
struct AxisGap {
  Domain left_out;
  Px begin;
  Px end;
  constexpr bool operator==(const AxisGap&) const = default;
};

/// How a scale runs.
struct Course {
  std::vector<Knot> knots;    ///< two or more, neither time nor position ever falling
  std::int64_t log_unit{0};   ///< seconds; above 0: by log(1 + time before the last knot / log_unit)
  std::vector<AxisGap> gaps;  ///< in order
};

class Scale {
 public:
  /// Chronological: equal times are equal lengths.
  Scale(Domain domain, Px begin, Px end)
      : Scale(domain, begin, end, {{{domain.from, begin}, {domain.to, end}}, 0, {}}) {}
  Scale(Domain domain, Px begin, Px end, Course course)
      : domain_(domain), begin_(begin), end_(end), course_(std::move(course)) {}

  [[nodiscard]] Px at(Instant instant) const;
  /// The position of a bound; open and unknown ones stand at the end of the view they face.
  [[nodiscard]] Px at_start(const Bound& bound) const { return bound.is_finite() ? at(bound.at) : begin_; }
  [[nodiscard]] Px at_end(const Bound& bound) const { return bound.is_finite() ? at(bound.at) : end_; }

  [[nodiscard]] const Domain& domain() const { return domain_; }
  [[nodiscard]] Px begin() const { return begin_; }
  [[nodiscard]] Px end() const { return end_; }
  [[nodiscard]] const Course& course() const { return course_; }

 private:
  Domain domain_;
  Px begin_;
  Px end_;
  Course course_;
};

}  // namespace chronodraw
