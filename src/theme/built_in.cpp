// SPDX-License-Identifier: MIT
#include "theme/built_in.hpp"

#include <algorithm>

namespace chronodraw {

const BuiltInTheme* find_built_in_theme(std::string_view name) {
  const std::span<const BuiltInTheme> themes = built_in_theme_tables();
  const auto found = std::find_if(themes.begin(), themes.end(), [&](const auto& theme) { return theme.name == name; });
  return found == themes.end() ? nullptr : &*found;
}

}  // namespace chronodraw
