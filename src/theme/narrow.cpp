// SPDX-License-Identifier: MIT
#include "theme/narrow.hpp"

#include <algorithm>
#include <array>

namespace chronodraw {

namespace {

constexpr std::array ladder{smallest_size, px(9.3), px(10), px(11), px(12), px(13), px(15), px(17),  px(20), px(24),
                            px(28),        px(34),  px(40), px(48), px(56), px(68), px(80), px(100), px(120)};

Px make_share(Px length, int percent) {
  const std::int64_t whole = (length.raw * percent / 100 + Px::per_px / 2) / Px::per_px;
  return {whole * Px::per_px};
}

}  // namespace

Px find_step_below(Px size) {
  const auto above = std::lower_bound(ladder.begin(), ladder.end(), size);
  return above == ladder.begin() ? std::min(size, smallest_size) : *(above - 1);
}

TextStyle make_resized(TextStyle style, Px size) {
  const std::int64_t leading = style.leading.raw * size.raw / style.size.raw;
  style.leading = {(leading + Px::per_px / 2) / Px::per_px * Px::per_px};
  style.tracking = style.tracking * size.raw / style.size.raw;
  style.size = size;
  return style;
}

Theme make_narrow(Theme theme) {
  for (TextLook& look : theme.text) look.style = make_resized(look.style, find_step_below(look.style.size));
  theme.margin = make_share(theme.margin, 64);
  theme.header_gap = make_share(theme.header_gap, 86);
  theme.header_clear = make_share(theme.header_clear, 60);
  return theme;
}

}  // namespace chronodraw
