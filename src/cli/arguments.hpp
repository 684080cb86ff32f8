// SPDX-License-Identifier: MIT
// Words of a command line to options by name and positional arguments. Values stay texts here; read_settings.hpp reads
// them. Only file that knows CLI11 is arguments.cpp.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/commands.hpp"

namespace chronodraw {

struct Arguments {
  Command command{Command::render};
  std::vector<std::string> positional;
  std::map<std::string_view, std::vector<std::string>> values;  ///< by `--name`; a flag has one empty value

  [[nodiscard]] bool has(std::string_view option) const;
  [[nodiscard]] std::string find(std::string_view option) const;  ///< its last value; empty when it is not there
  [[nodiscard]] std::vector<std::string> find_all(std::string_view option) const;
};

/// Why a command line cannot be used; printed as `chronodraw: error: MESSAGE` and `  help: HINT`, exit code 2.
struct UsageError {
  std::string message;
  std::string hint;  ///< may be empty
};

/// `words`: everything after the command's name.
[[nodiscard]] std::variant<Arguments, UsageError> read_arguments(Command command,
                                                                 const std::vector<std::string>& words);
/// What to say about a first word that names no command.
[[nodiscard]] UsageError make_unknown_command(const std::string& word);

}  // namespace chronodraw
