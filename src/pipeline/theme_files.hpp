// SPDX-License-Identifier: MIT
// A theme file with all it extends: `extends` names a built-in theme or another file, relative to the file that says
// so. Opens files; applies nothing.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <chronodraw/limits.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// What was read; a file that is extended stands before the one that extends it.
struct ThemeFiles {
  std::vector<std::vector<StyleEntry>> settings;
  std::vector<std::filesystem::path> paths;  ///< true ones: absolute, links followed
};

/// Who names the first file, and how far reading goes.
struct ThemeRequest {
  std::string file;
  const Place* named_at{nullptr};  ///< in a document; null: the caller named it, and files may lie anywhere
  std::string root{};              ///< of what a document names; empty: its own folder
  Limits limits{};
};

/// Errors: those of reading a theme file, `outside-root`, `theme-cycle`, `bad-theme-value` where `extends` is no single
/// name, the limit `theme-depth`.
[[nodiscard]] Result<ThemeFiles> read_theme_files(const ThemeRequest& request);

}  // namespace chronodraw
