// SPDX-License-Identifier: MIT
#include "theme/legible.hpp"

#include "base/colors.hpp"
#include "theme/oklab.hpp"

namespace chronodraw {

namespace {

constexpr Color black{0, 0, 0};
constexpr Color white{255, 255, 255};
constexpr int steps = 256;

Color make_step(const Oklab& lab, double pole, int step) {
  const double share = step / static_cast<double>(steps);
  return make_color({lab.lightness + (pole - lab.lightness) * share, lab.a, lab.b});
}

}  // namespace

Color make_legible(Color color, Color ground, double ratio) {
  if (find_contrast(color, ground) >= ratio) return color;
  const bool is_dark_ground = find_contrast(white, ground) > find_contrast(black, ground);
  const Oklab lab = make_oklab(color);
  int faint = 0;
  int legible = steps;
  while (legible - faint > 1) {  // away from the ground, legibility comes once and stays
    const int middle = (faint + legible) / 2;
    const Color candidate = make_step(lab, is_dark_ground ? 1 : 0, middle);
    // a step may still lie on the ground's own side of it
    const bool is_beyond = find_contrast(candidate, is_dark_ground ? black : white) >
                           find_contrast(ground, is_dark_ground ? black : white);
    (is_beyond && find_contrast(candidate, ground) >= ratio ? legible : faint) = middle;
  }
  if (legible == steps) return is_dark_ground ? white : black;
  return make_step(lab, is_dark_ground ? 1 : 0, legible);
}

}  // namespace chronodraw
