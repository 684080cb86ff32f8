// SPDX-License-Identifier: MIT
#include "layout/vertical/downward.hpp"

namespace chronodraw {

Page make_lying_page(const Page& page, const Scale& scale, Px air) {
  Page lying = page;
  lying.left = scale.begin();
  lying.right = scale.end();
  lying.options.width = scale.end() + air;
  return lying;
}

void turn_down(std::vector<Part>& parts) {
  for (Part& part : parts) {
    transpose_shape(part.shape);
    auto* text = std::get_if<PlacedText>(&part.shape);
    if (text == nullptr) continue;
    const Px excess = (text->block.height - text->block.width) / 2;
    text->origin = {text->origin.x + excess, text->origin.y - excess};
  }
}

}  // namespace chronodraw
