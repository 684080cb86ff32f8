// SPDX-License-Identifier: MIT
// The text of one setting into the field its key fills, or the sentence that says what was expected.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "theme/settings.hpp"
#include "theme/theme_keys.hpp"

namespace chronodraw {

/// Why a value cannot stand for its key; lower case, no full stop.
struct ValueError {
  std::string message;
  std::string hint;
};

/// Fills the key's field of `settings`. On an error nothing is changed. A text's new size takes its leading and
/// tracking along in proportion.
[[nodiscard]] std::optional<ValueError> read_setting(Settings& settings, const ThemeKey& key, std::string_view name,
                                                     std::string_view value);

}  // namespace chronodraw
