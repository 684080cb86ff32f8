// SPDX-License-Identifier: MIT
// Layers of settings to one full Theme: the built-in default, the named theme, the document's `style`, the command
// line.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// `name`: a built-in theme. Under 700 px of `width` every text size steps down once, never under 8.7 px.
/// Errors: `unknown-theme`, and a bad key or value of a layer, each with its place.
[[nodiscard]] Result<Theme> resolve(const Timeline& timeline, std::string_view name, const BackgroundChoice& background,
                                    Px width);

struct ThemeSummary {
  std::string_view name;
  std::string_view description;
};
[[nodiscard]] std::span<const ThemeSummary> built_in_themes();

}  // namespace chronodraw
