// SPDX-License-Identifier: MIT
#include "layout/vertical/list_look.hpp"

namespace chronodraw {

Theme make_list_look(Theme theme) {
  TextStyle& text = theme.text[static_cast<std::size_t>(TextRole::event_text)].style;
  text.size = text.size * 13 / 12;
  text.leading = text.leading * 18 / 16;
  return theme;
}

Px find_measure(const Theme& look, int characters) {
  return look.look(TextRole::event_text).style.size * 495 * characters / 1000;
}

}  // namespace chronodraw
