// SPDX-License-Identifier: MIT
#include "theme/dense.hpp"

#include <algorithm>

#include "theme/narrow.hpp"

namespace chronodraw {

namespace {

TextStyle& find_style(Theme& theme, TextRole role) { return theme.text[static_cast<std::size_t>(role)].style; }

/// `size` times `numerator` / `denominator`, kept from falling under the smallest size.
void make_smaller(TextStyle& style, std::int64_t numerator, std::int64_t denominator) {
  const Px size = style.size * numerator / denominator;
  style = make_resized(style, std::max(size, std::min(style.size, smallest_size)));
}

}  // namespace

Theme make_dense(Theme theme) {
  make_smaller(find_style(theme, TextRole::event_date), 23, 24);  // 12 to 11.5 px
  make_smaller(find_style(theme, TextRole::event_title), 13, 14);
  make_smaller(find_style(theme, TextRole::event_text), 23, 24);
  TextStyle& title = find_style(theme, TextRole::event_title);
  title.weight = Weight::regular;
  title.leading = std::max(title.leading - px(1), title.size);  // 13 px on 16
  theme.leader_text_gap = std::min(theme.leader_text_gap, px(11));
  theme.label_width = std::min(theme.label_width, px(118));
  return theme;
}

}  // namespace chronodraw
