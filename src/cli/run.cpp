// SPDX-License-Identifier: MIT
#include "cli/run.hpp"

#include <chronodraw/render.hpp>
#include "cli/console.hpp"
#include "cli/help.hpp"

namespace chronodraw {

namespace {

using Runner = ExitCode (*)(const Arguments&);

Runner find_runner(Command command) {
  switch (command) {
    case Command::render:
      return run_render;
    case Command::check:
      return run_check;
    case Command::date:
      return run_date;
    case Command::themes:
      return run_themes;
    case Command::fonts:
      return run_fonts;
    case Command::limits:
      break;
  }
  return run_limits;
}

ExitCode run_command(Command command, const std::vector<std::string>& words) {
  const auto arguments = read_arguments(command, words);
  if (const auto* error = std::get_if<UsageError>(&arguments)) return print_usage_error(*error);
  const auto& read = std::get<Arguments>(arguments);
  return read.has("--help") ? print_output(format_help(command)) : find_runner(command)(read);
}

}  // namespace

ExitCode run(const std::vector<std::string>& words) {
  if (words.empty()) {
    print_message(format_help());
    return ExitCode::usage;
  }
  const std::string& first = words.front();
  if (first == "--help" || first == "-h") return print_output(format_help());
  if (first == "--version") return print_output("chronodraw " + std::string(version()) + "\n");
  const CommandRow* command = find_command(first);
  if (command == nullptr) return print_usage_error(make_unknown_command(first));
  return run_command(command->command, {words.begin() + 1, words.end()});
}

}  // namespace chronodraw
