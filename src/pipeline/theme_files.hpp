// SPDX-License-Identifier: MIT
// A theme file with all it extends: `extends` names a built-in theme or another file, relative to the file that says
// so. Opens files; applies nothing.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// The settings of each file, one that is extended before the one that extends it.
using ThemeFiles = std::vector<std::vector<StyleEntry>>;

/// `named_at`: where a document names the file, which then lies beside that document or below, as does everything it
/// extends; null: the caller named it, and files may lie anywhere.
/// Errors: those of reading a theme file, `outside-theme`, `theme-cycle`, `bad-theme-value` where `extends` is no
/// single name, the limit `theme-depth`.
[[nodiscard]] Result<ThemeFiles> read_theme_files(const std::string& file, const Place* named_at);

}  // namespace chronodraw
