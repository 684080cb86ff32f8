// SPDX-License-Identifier: MIT
// The layout and the theme to draw with: the caller's, else the document's, else the default. A mistake in what the
// document says is told at its place.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// Adds `unknown-layout` where there is none of that name.
[[nodiscard]] std::string choose_layout(Diagnostics& to, const Timeline& timeline, const DrawOptions& options);
struct ChosenTheme {
  Theme theme;
  std::vector<std::filesystem::path> files;  ///< what it was read from; empty: a built-in theme
};

/// Errors: those of `resolve` and of reading theme files.
[[nodiscard]] Result<ChosenTheme> choose_theme(const Timeline& timeline, const DrawOptions& options);
/// The theme of `options.dark_theme`, for its colours. Errors: as above.
[[nodiscard]] Result<ChosenTheme> choose_dark_theme(const Timeline& timeline, const DrawOptions& options);

}  // namespace chronodraw
