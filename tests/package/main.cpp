// SPDX-License-Identifier: MIT
#include <chronodraw/chronodraw.hpp>

int main() {
  auto timeline = chronodraw::load("trip.yaml").value_or_throw();
  auto picture = chronodraw::draw(timeline, {.theme = "night"}).value_or_throw();
  chronodraw::write(picture, "trip.svg").value_or_throw();
}
