// SPDX-License-Identifier: MIT
#include "support/color_difference.hpp"

#include <cmath>
#include <cstdint>

namespace chronodraw {

namespace {

constexpr double pi = 3.14159265358979323846;

double find_linear(std::uint8_t byte) {
  const double share = byte / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double find_lab_curve(double share) {
  return share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
}

Lab make_lab(Color color) {
  const double red = find_linear(color.red);
  const double green = find_linear(color.green);
  const double blue = find_linear(color.blue);
  const double x = find_lab_curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const double y = find_lab_curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
  const double z = find_lab_curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Hue angle in radians, 0 to 2 pi; 0 for greys.
double find_hue_angle(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double angle = std::atan2(b, a);
  return angle < 0 ? angle + 2 * pi : angle;
}

double find_hue_step(double from, double to) {
  const double step = to - from;
  return step > pi ? step - 2 * pi : step < -pi ? step + 2 * pi : step;
}

double find_mean_hue(double first, double second) {
  if (std::fabs(first - second) <= pi) return (first + second) / 2;
  return (first + second + (first + second < 2 * pi ? 2 * pi : -2 * pi)) / 2;
}

double find_seventh_power_share(double chroma) {
  const double power = std::pow(chroma, 7);
  return std::sqrt(power / (power + std::pow(25.0, 7)));
}

/// Lightness, chroma and hue with the formula's correction of a.
struct Polar {
  double lightness{0};
  double chroma{0};
  double hue{0};
};

Polar make_polar(const Lab& lab, double mean_chroma) {
  const double a = lab.a * (1 + 0.5 * (1 - find_seventh_power_share(mean_chroma)));
  return {lab.lightness, std::hypot(a, lab.b), find_hue_angle(a, lab.b)};
}

}  // namespace

double find_color_difference(const Lab& first, const Lab& second) {
  const double raw_chroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
  const Polar p = make_polar(first, raw_chroma);
  const Polar q = make_polar(second, raw_chroma);
  const bool has_grey = p.chroma * q.chroma == 0;
  const double lightness = (p.lightness + q.lightness) / 2 - 50;
  const double chroma = (p.chroma + q.chroma) / 2;
  const double hue = has_grey ? p.hue + q.hue : find_mean_hue(p.hue, q.hue);
  const double hue_step = has_grey ? 0 : find_hue_step(p.hue, q.hue);
  const double t = 1 - 0.17 * std::cos(hue - pi / 6) + 0.24 * std::cos(2 * hue) + 0.32 * std::cos(3 * hue + pi / 30) -
                   0.20 * std::cos(4 * hue - 63 * pi / 180);
  const double turn = pi / 3 * std::exp(-std::pow((hue * 180 / pi - 275) / 25, 2));
  const double l =
      (q.lightness - p.lightness) / (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
  const double c = (q.chroma - p.chroma) / (1 + 0.045 * chroma);
  const double h = 2 * std::sqrt(p.chroma * q.chroma) * std::sin(hue_step / 2) / (1 + 0.015 * chroma * t);
  return std::sqrt(l * l + c * c + h * h - std::sin(turn) * 2 * find_seventh_power_share(chroma) * c * h);
}

double find_color_difference(Color first, Color second) {
  return find_color_difference(make_lab(first), make_lab(second));
}

}  // namespace chronodraw
