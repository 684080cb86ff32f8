// SPDX-License-Identifier: MIT
#include "pipeline/formats.hpp"

#include <array>
#include <string>

namespace chronodraw {

namespace {

constexpr std::array<FormatRow, 5> formats{{{Format::svg, "svg", "image/svg+xml", true},
                                            {Format::png, "png", "image/png", false},
                                            {Format::pdf, "pdf", "application/pdf", false},
                                            {Format::html, "html", "text/html", true},
                                            {Format::json, "json", "application/json", true}}};

char make_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_same_name(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (make_lower(a[i]) != make_lower(b[i])) return false;
  return true;
}

}  // namespace

std::span<const FormatRow> all_formats() { return formats; }

const FormatRow& find_format(Format format) { return formats[static_cast<std::size_t>(format)]; }

const FormatRow* find_format(std::string_view name) {
  for (const FormatRow& row : formats)
    if (is_same_name(row.extension, name)) return &row;
  return nullptr;
}

const FormatRow* find_format_of(const std::filesystem::path& file) {
  const std::string extension = file.extension().string();
  return extension.empty() ? nullptr : find_format(std::string_view(extension).substr(1));
}

}  // namespace chronodraw
