// SPDX-License-Identifier: MIT
#include "text/shaper.hpp"

#include <algorithm>

namespace chronodraw {

Px Paragraph::natural_width() const {
  Px widest;
  Px line;
  for (const Word& word : words) {
    line += word.advance;
    widest = std::max(widest, line);
    line = word.must_break ? Px{} : line + word.space;
  }
  return widest;
}

}  // namespace chronodraw
