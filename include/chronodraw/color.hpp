// SPDX-License-Identifier: MIT
// Colours: sRGB, eight bits a channel, straight (not premultiplied) alpha; and the names an author may use for them.
#pragma once

#include <cstdint>
#include <variant>

namespace chronodraw {

struct Color {
  std::uint8_t red{0};
  std::uint8_t green{0};
  std::uint8_t blue{0};
  std::uint8_t alpha{255};
  constexpr bool operator==(const Color&) const = default;
};

/// A named colour: every theme has its own swatch for it, so pictures change with the theme.
enum class Swatch { blue, red, green, orange, purple, teal, pink, brown, grey };
inline constexpr int swatch_count = 9;

/// What an author wrote for a colour: a swatch's name, or `#RRGGBB` to be taken as it is.
using ColorChoice = std::variant<Swatch, Color>;

}  // namespace chronodraw
