// SPDX-License-Identifier: MIT
// A theme file of the user to the flat settings that the theme stage reads. Whether a choice is a file is decided by
// its look alone: it has a folder in it or ends in `.yaml` or `.yml`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/limits.hpp>
#include <chronodraw/result.hpp>
#include <chronodraw/timeline.hpp>
#include "document/document.hpp"

namespace chronodraw {

[[nodiscard]] bool is_theme_file(std::string_view choice);
/// Errors: cannot read, bad bytes, bad YAML, `bad-theme-file` when the file is no map.
[[nodiscard]] Result<std::vector<StyleEntry>> read_theme_file(const std::string& file, const Limits& limits);
/// Every scalar below `root` with its dotted path; items of lists count from 0.
[[nodiscard]] std::vector<StyleEntry> flatten_settings(const Document& document);

}  // namespace chronodraw
