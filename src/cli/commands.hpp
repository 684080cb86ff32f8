// SPDX-License-Identifier: MIT
// The commands there are and every option they take, each one row: parsing, help, README and their tests read these
// tables.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace chronodraw {

enum class Command { render, check, date, themes, fonts, limits };

struct CommandRow {
  Command command;
  std::string_view name;
  std::string_view arguments;  ///< as usage shows them
  std::string_view help;       ///< one line
  std::string_view examples;   ///< lines that open the command's help
  int min_arguments{0};
  int max_arguments{0};  ///< -1: any number
};

/// How often an option may stand, and whether a value follows it.
enum class OptionKind { flag, single, repeated };

struct OptionRow {
  std::string_view name;   ///< with its dashes: `--output`
  std::string_view brief;  ///< `-o`; empty: none
  std::string_view value;  ///< what its value is called in help; empty for a flag
  OptionKind kind;
  std::vector<Command> commands;
  std::string_view help;
};

[[nodiscard]] std::span<const CommandRow> all_commands();
[[nodiscard]] const CommandRow& find_command(Command command);
/// Null when there is none of that name.
[[nodiscard]] const CommandRow* find_command(std::string_view name);

[[nodiscard]] const std::vector<OptionRow>& all_options();
[[nodiscard]] bool has_option(Command command, const OptionRow& option);

}  // namespace chronodraw
