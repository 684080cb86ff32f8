// SPDX-License-Identifier: MIT
// The commands that only list what there is: themes, fonts, limits.
#include <algorithm>

#include "base/limits.hpp"
#include "base/numbers.hpp"
#include "cli/console.hpp"
#include "cli/run.hpp"
#include "shaping/make_shaper.hpp"
#include "theme/resolve.hpp"

namespace chronodraw {

namespace {

using Table = std::vector<std::vector<std::string>>;

/// Columns two spaces apart, the last one not padded.
std::string format_table(const Table& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (widths.size() <= i) widths.push_back(0);
      widths[i] = std::max(widths[i], row[i].size());
    }
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i + 1 < row.size(); ++i) text += row[i] + std::string(widths[i] - row[i].size() + 2, ' ');
    text += row.back() + "\n";
  }
  return text;
}

}  // namespace

ExitCode run_themes(const Arguments&) {
  Table table;
  for (const ThemeSummary& theme : built_in_themes())
    table.push_back({std::string(theme.name), std::string(theme.description)});
  return print_output(format_table(table));
}

ExitCode run_fonts(const Arguments& arguments) {
  const auto shaper = make_shaper({arguments.find_all("--font-dir"), true});
  if (!shaper) {
    print_messages(shaper.diagnostics(), {});
    return find_exit_code(shaper.diagnostics());
  }
  Table table;
  for (const FontFile& font : shaper.value()->fonts())
    table.push_back({font.family, font.weight == Weight::semibold ? "semibold" : "regular", font.version, font.path});
  return print_output(format_table(table));
}

ExitCode run_limits(const Arguments&) {
  Table table;
  for (const Limit& limit : all_limits()) {
    const std::string reach = limit.choice == nullptr ? "fixed" : "up to " + format_number(limit.most);
    table.push_back(
        {std::string(limit.name), format_number(limit.value), reach, std::string(limit.unit), std::string(limit.help)});
  }
  return print_output(format_table(table));
}

}  // namespace chronodraw
