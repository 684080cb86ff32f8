// SPDX-License-Identifier: MIT
// The themes compiled in from data/themes: each file as a flat table of keys and values, made when chronodraw is built
// (cmake/flatten_themes.cpp), so that drawing reads no theme file.
#pragma once

#include <span>
#include <string_view>

namespace chronodraw {

struct BuiltInSetting {
  std::string_view key;  ///< dotted path; items of a list count from 0
  std::string_view value;
};

struct BuiltInTheme {
  std::string_view name;
  std::string_view description;
  std::span<const BuiltInSetting> settings;  ///< in the file's order
};

/// `paper` first, the others by name.
[[nodiscard]] std::span<const BuiltInTheme> built_in_theme_tables();
/// Null when there is none of that name.
[[nodiscard]] const BuiltInTheme* find_built_in_theme(std::string_view name);

}  // namespace chronodraw
