// SPDX-License-Identifier: MIT
// Lengths and shapes on the page. The unit is the CSS pixel (1/96 inch), held as a whole number of 1/1024 px, so
// sums are exact and equal on every machine. Origin top left, x to the right, y down.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <vector>

namespace chronodraw {

/// A length or coordinate in px, exact to 1/1024.
struct Px {
  std::int64_t raw{0};  ///< in 1/1024 px

  static constexpr std::int64_t per_px = 1024;

  [[nodiscard]] constexpr double value() const { return static_cast<double>(raw) / per_px; }

  constexpr auto operator<=>(const Px&) const = default;
  constexpr Px& operator+=(Px other) { return raw += other.raw, *this; }
  constexpr Px& operator-=(Px other) { return raw -= other.raw, *this; }
  friend constexpr Px operator+(Px a, Px b) { return {a.raw + b.raw}; }
  friend constexpr Px operator-(Px a, Px b) { return {a.raw - b.raw}; }
  friend constexpr Px operator-(Px a) { return {-a.raw}; }
  friend constexpr Px operator*(Px a, std::int64_t factor) { return {a.raw * factor}; }
  friend constexpr Px operator*(std::int64_t factor, Px a) { return {a.raw * factor}; }
  friend constexpr Px operator/(Px a, std::int64_t divisor) { return {a.raw / divisor}; }
};

/// The nearest Px to `value` px, halves away from zero.
[[nodiscard]] constexpr Px px(double value) {
  const double scaled = value * Px::per_px;
  return {static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5)};
}

struct Point {
  Px x;
  Px y;
  constexpr auto operator<=>(const Point&) const = default;
};

struct Size {
  Px width;
  Px height;
  constexpr auto operator<=>(const Size&) const = default;
};

/// Half open: [x, right()) by [y, bottom()); rectangles that touch do not intersect.
struct Rect {
  Px x;
  Px y;
  Px width;
  Px height;

  [[nodiscard]] constexpr Px right() const { return x + width; }
  [[nodiscard]] constexpr Px bottom() const { return y + height; }
  constexpr bool operator==(const Rect&) const = default;
};

[[nodiscard]] constexpr bool has_overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// `rect` grown by `by` on all four sides (shrunk where negative).
[[nodiscard]] constexpr Rect make_inflated(const Rect& rect, Px by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

/// The smallest rectangle that holds both; an empty one (no width and no height) counts for nothing.
[[nodiscard]] constexpr Rect make_hull(const Rect& a, const Rect& b) {
  if (a.width.raw == 0 && a.height.raw == 0) return b;
  if (b.width.raw == 0 && b.height.raw == 0) return a;
  const Px x = std::min(a.x, b.x);
  const Px y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace chronodraw
