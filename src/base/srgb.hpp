// SPDX-License-Identifier: MIT
// The transfer function of sRGB (IEC 61966-2-1), with the four basic operations only, so that a compiler can run it and
// it gives the same number on every machine.
#pragma once

namespace chronodraw {

/// base^(12/5), by Newton's method for the fifth root of base^12; base in (0, 1].
constexpr double find_power_of_2_4(double base) {
  const double square = base * base;
  const double twelfth = square * square * square * square * square * square;
  double root = 1;
  for (int i = 0; i < 200; ++i) root -= (root - twelfth / (root * root * root * root)) / 5;
  return root;
}

/// Encoded share, 0 to 1, to linear light, 0 to 1.
constexpr double find_linear(double share) {
  return share <= 0.04045 ? share / 12.92 : find_power_of_2_4((share + 0.055) / 1.055);
}

}  // namespace chronodraw
