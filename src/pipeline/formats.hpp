// SPDX-License-Identifier: MIT
// The output formats there are: one row each.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include <chronodraw/options.hpp>

namespace chronodraw {

struct FormatRow {
  Format format;
  std::string_view extension;  ///< also the format's name
  std::string_view media_type;
  bool text{false};  ///< may be shown on a terminal
};

[[nodiscard]] std::span<const FormatRow> all_formats();
[[nodiscard]] const FormatRow& find_format(Format format);
/// By name, in any case of letters; null when there is none.
[[nodiscard]] const FormatRow* find_format(std::string_view name);
/// By the file's extension; null when it names no format.
[[nodiscard]] const FormatRow* find_format_of(const std::filesystem::path& file);

}  // namespace chronodraw
