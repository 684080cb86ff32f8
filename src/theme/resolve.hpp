// SPDX-License-Identifier: MIT
// Layers of settings to one full Theme, later ones over earlier ones: the built-in default, the named theme, a theme
// file's settings, the document's `style`, the command line's background. Then colours for every group, event, era and
// marker are derived, readable where they stand. Opens no file.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

struct ResolveOptions {
  std::string_view name{};  ///< a built-in theme; empty: what the first theme file extends, else `paper`
  /// The settings of the user's theme files, each before the one that extends it. Only the first may extend a built-in
  /// theme, by name; what `extends` says in the others is settled.
  std::span<const std::vector<StyleEntry>> theme_files{};
  BackgroundChoice background{};
  Px width{px(1200)};                ///< under 700 px the theme's text sizes step down once, never under 8.7 px
  const Place* name_place{nullptr};  ///< where a document says the name
  /// Of the document's `style` only what colours groups and events: the rest was written for another ground.
  bool for_twin{false};
};

/// What the document's `style` sets is taken as it is, whatever the width. Without a background, colours are measured
/// against the theme's own.
/// Errors: `unknown-theme`; `unknown-theme-key` and `bad-theme-value` of a theme file or style, each with its place.
[[nodiscard]] Result<Theme> resolve(const Timeline& timeline, const ResolveOptions& options = {});

struct ThemeSummary {
  std::string_view name;
  std::string_view description;
};
/// The default first, the others by name.
[[nodiscard]] std::span<const ThemeSummary> built_in_themes();

}  // namespace chronodraw
