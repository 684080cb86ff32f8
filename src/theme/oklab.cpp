// SPDX-License-Identifier: MIT
#include "theme/oklab.hpp"

#include <algorithm>
#include <array>

#include "base/srgb.hpp"

namespace chronodraw {

namespace {

struct Linear {
  double red{0};
  double green{0};
  double blue{0};
};

constexpr std::array<double, 256> make_table(double offset) {
  std::array<double, 256> table{};
  for (int byte = 0; byte < 256; ++byte) table[static_cast<std::size_t>(byte)] = find_linear((byte + offset) / 255);
  return table;
}

constexpr std::array<double, 256> linear_of_byte = make_table(0);
/// Linear light from which on the next byte is the nearer one.
constexpr std::array<double, 256> upper_edge_of_byte = make_table(0.5);

std::uint8_t find_byte(double linear) {
  const auto found = std::lower_bound(upper_edge_of_byte.begin(), upper_edge_of_byte.end() - 1, linear);
  return static_cast<std::uint8_t>(found - upper_edge_of_byte.begin());
}

/// Newton's method; value in [0, 2).
double find_cube_root(double value) {
  if (value <= 0) return 0;
  double root = value < 0.001 ? 0.05 : 0.7;
  for (int i = 0; i < 24; ++i) root -= (root - value / (root * root)) / 3;
  return root;
}

double find_cube(double value) { return value * value * value; }

Linear make_linear(const Oklab& lab) {
  const double l = find_cube(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
  const double m = find_cube(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
  const double s = find_cube(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool is_in_gamut(const Linear& linear) {
  constexpr double slack = 1e-4;
  const auto [low, high] = std::minmax({linear.red, linear.green, linear.blue});
  return low >= -slack && high <= 1 + slack;
}

Oklab make_paler(const Oklab& lab, double chroma) { return {lab.lightness, lab.a * chroma, lab.b * chroma}; }

Linear make_nearest_linear(const Oklab& lab) {
  if (is_in_gamut(make_linear(lab))) return make_linear(lab);
  double inside = 0;
  double outside = 1;
  for (int i = 0; i < 12; ++i) {
    const double middle = (inside + outside) / 2;
    (is_in_gamut(make_linear(make_paler(lab, middle))) ? inside : outside) = middle;
  }
  return make_linear(make_paler(lab, inside));
}

}  // namespace

Oklab make_oklab(Color color) {
  const double red = linear_of_byte[color.red];
  const double green = linear_of_byte[color.green];
  const double blue = linear_of_byte[color.blue];
  const double l = find_cube_root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const double m = find_cube_root(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const double s = find_cube_root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Color make_color(const Oklab& lab) {
  const Linear linear = make_nearest_linear(lab);
  return {find_byte(linear.red), find_byte(linear.green), find_byte(linear.blue)};
}

}  // namespace chronodraw
