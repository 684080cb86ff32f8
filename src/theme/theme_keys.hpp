// SPDX-License-Identifier: MIT
// Every key a theme or a document's `style` may set: the single truth for reading, messages and the reference. A key's
// slot says which field of Settings it fills and so what its value must be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "theme/settings.hpp"

namespace chronodraw {

enum class TextProperty { size, leading, weight, tracking, tabular, color };

struct TextSlot {
  TextRole role;
  TextProperty property;
};
struct PaletteSlot {
  std::size_t index;
};
struct SwatchSlot {
  Swatch swatch;
};
struct LegendSlot {};
struct ColoringSlot {};
struct ShapeSlot {
  std::size_t index;
};
struct HatchingSlot {
  std::size_t index;
};
struct LengthSlot {
  Px Theme::*field;
};
struct ColorSlot {
  Color Theme::*field;
};
struct AccentSlot {};
struct NumberSlot {
  double Settings::*field;
};
using Slot = std::variant<TextSlot, PaletteSlot, SwatchSlot, LegendSlot, ColoringSlot, ShapeSlot, HatchingSlot,
                          LengthSlot, ColorSlot, AccentSlot, NumberSlot>;

/// When a key is read: colours that others name come first, sizes before the lengths that follow from them.
enum class KeyStage { swatch, base_color, size, rest };

struct ThemeKey {
  Slot slot;
  KeyStage stage{KeyStage::rest};
  double least{0};  ///< of lengths (px) and numbers
  double most{0};
};

/// Nothing where no key has that name. A list's items count from 0: `palette.0`. `legend` stands for `legend.place`.
[[nodiscard]] std::optional<ThemeKey> find_theme_key(std::string_view name);
/// All names, in the order of the reference.
[[nodiscard]] std::vector<std::string> theme_key_names();
/// Whether some key begins with `name` and a dot: `title` of `title.size`.
[[nodiscard]] bool is_theme_section(std::string_view name);

}  // namespace chronodraw
