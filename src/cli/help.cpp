// SPDX-License-Identifier: MIT
#include "cli/help.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

std::string format_row(const std::string& left, std::string_view right, std::size_t width) {
  return "  " + left + std::string(width - left.size() + 2, ' ') + std::string(right) + "\n";
}

std::string format_name(const OptionRow& row) {
  std::string text = row.brief.empty() ? "    " : std::string(row.brief) + ", ";
  text += row.name;
  if (!row.value.empty()) text += " " + std::string(row.value);
  return text;
}

std::string format_options(Command command) {
  std::size_t width = 0;
  for (const OptionRow& row : all_options())
    if (has_option(command, row)) width = std::max(width, format_name(row).size());
  std::string text;
  for (const OptionRow& row : all_options())
    if (has_option(command, row)) text += format_row(format_name(row), row.help, width);
  return text;
}

}  // namespace

std::string format_help() {
  std::string text =
      "chronodraw draws timelines of dated events as SVG, PNG and PDF.\n\n"
      "  chronodraw render trip.yaml              trip.svg beside it\n"
      "  chronodraw render trip.yaml -o trip.pdf\n"
      "  chronodraw check trip.yaml               find every mistake, draw nothing\n\n"
      "Commands:\n";
  std::size_t width = 0;
  for (const CommandRow& row : all_commands()) width = std::max(width, row.name.size() + 1 + row.arguments.size());
  for (const CommandRow& row : all_commands())
    text += format_row(std::string(row.name) + " " + std::string(row.arguments), row.help, width);
  text += "\n`chronodraw COMMAND --help` lists a command's options; `--version` prints the version.\n";
  text +=
      "Exit codes: 0 drawn, 1 mistakes in the document, 2 wrong usage, 3 warnings with --strict, 4 cannot read or\n"
      "write, 5 some of several inputs failed, 6 a limit was hit, 70 internal, 130 and 143 interrupted.\n";
  return text;
}

std::string format_help(Command command) {
  const CommandRow& row = find_command(command);
  std::string usage = "chronodraw " + std::string(row.name);
  if (!row.arguments.empty()) usage += " " + std::string(row.arguments);
  return usage + " [OPTIONS]: " + std::string(row.help) + "\n\n" + std::string(row.examples) + "\nOptions:\n" +
         format_options(command);
}

}  // namespace chronodraw
