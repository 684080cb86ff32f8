// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <optional>

#include "base/edit_distance.hpp"
#include "pipeline/formats.hpp"

namespace chronodraw {

namespace {

std::string make_command_hint(Command command) {
  return "`chronodraw " + std::string(find_command(command).name) + " --help` lists its options";
}

CLI::Option* add_option(CLI::App& app, const OptionRow& row, std::vector<std::string>& values) {
  std::string names(row.name);
  if (!row.brief.empty()) names = std::string(row.brief) + "," + names;
  CLI::Option* option = row.kind == OptionKind::flag ? app.add_flag(names) : app.add_option(names, values);
  if (row.kind == OptionKind::flag) return option;
  return option->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

/// The nearest option of the command, dashes and all.
std::string suggest_option(Command command, const std::string& word) {
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string_view> names;
  for (const OptionRow& row : all_options())
    if (has_option(command, row)) names.push_back(row.name);
  const auto nearest = find_nearest(name, names);
  return nearest ? "did you mean `" + std::string(*nearest) + "`?" : make_command_hint(command);
}

std::optional<UsageError> check_words(const Arguments& arguments, const std::vector<std::string>& unknown) {
  for (const std::string& word : unknown)
    return UsageError{"unknown option `" + word.substr(0, word.find('=')) + "`",
                      suggest_option(arguments.command, word)};
  for (const OptionRow& row : all_options()) {
    const auto values = arguments.values.find(row.name);
    if (row.kind == OptionKind::single && values != arguments.values.end() && values->second.size() > 1)
      return UsageError{"`" + std::string(row.name) + "` was given twice", "keep one of the two"};
  }
  const CommandRow& row = find_command(arguments.command);
  const auto count = static_cast<int>(arguments.positional.size());
  if (row.max_arguments >= 0 && count > row.max_arguments)
    return UsageError{"`" + std::string(row.name) + "` takes no argument, found `" + arguments.positional.front() + "`",
                      "leave it away"};
  if (std::find(arguments.positional.begin(), arguments.positional.end(), "") != arguments.positional.end())
    return UsageError{"expected " + std::string(row.arguments) + ", found an empty name", {}};
  if (count < row.min_arguments)
    return UsageError{"expected " + std::string(row.arguments) + " after `" + std::string(row.name) + "`",
                      make_command_hint(arguments.command)};
  return std::nullopt;
}

/// What CLI11 takes for no option of ours: arguments, and before a `--` options that there are none of.
std::vector<std::string> sort_words(const std::vector<std::string>& words, std::vector<std::string>& arguments) {
  std::vector<std::string> unknown;
  bool only_arguments = false;
  for (const std::string& word : words) {
    if (word == "--" && !only_arguments) {
      only_arguments = true;
    } else {
      const bool is_option = !only_arguments && word.size() > 1 && word.front() == '-';
      (is_option ? unknown : arguments).push_back(word);
    }
  }
  return unknown;
}

/// CLI11 names the option before the first colon of its message.
UsageError describe_mismatch(const CLI::ParseError& error, Command command) {
  const std::string text = error.what();
  const std::string name = text.substr(0, text.find(':'));
  if (!name.starts_with('-')) return {"cannot read the command line: " + text, make_command_hint(command)};
  return {"expected a value after `" + name + "`", make_command_hint(command)};
}

/// The option of `date` that a word is, with the value it takes from the next one; nothing for what is no option.
std::optional<UsageError> read_date_option(Arguments& arguments, const std::vector<std::string>& words,
                                           std::size_t& at) {
  const std::string& word = words[at];
  const std::string name = word == "-h" ? "--help" : word.substr(0, word.find('='));
  for (const OptionRow& row : all_options()) {
    if (row.name != name || !has_option(Command::date, row)) continue;
    const bool has_value = row.kind != OptionKind::flag;
    if (!has_value && name.size() != word.size() && word != "-h") break;
    if (has_value && arguments.has(name)) return UsageError{"`" + name + "` was given twice", "keep one of the two"};
    if (has_value && name == word && ++at == words.size())
      return UsageError{"expected a value after `" + name + "`", make_command_hint(Command::date)};
    const std::string& last = words[at];
    arguments.values[row.name] = {!has_value ? "" : name == word ? last : last.substr(name.size() + 1)};
    return std::nullopt;
  }
  return UsageError{"unknown option `" + word + "`", suggest_option(Command::date, word)};
}

/// Every word of `date` but its own options is a date, `-0043` too.
std::variant<Arguments, UsageError> read_date_words(const std::vector<std::string>& words) {
  Arguments arguments{Command::date, {}, {}};
  bool only_dates = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (only_dates || !word.starts_with('-') || (word != "-h" && !word.starts_with("--")))
      arguments.positional.push_back(word);
    else if (word == "--")
      only_dates = true;
    else if (auto error = read_date_option(arguments, words, at))
      return *std::move(error);
  }
  if (arguments.positional.empty() && !arguments.has("--help"))
    return UsageError{"expected TEXT... or `-` after `date`", make_command_hint(Command::date)};
  return arguments;
}

}  // namespace

bool Arguments::has(std::string_view option) const { return values.contains(option); }

std::string Arguments::find(std::string_view option) const {
  const auto found = values.find(option);
  return found == values.end() ? std::string() : found->second.back();
}

std::vector<std::string> Arguments::find_all(std::string_view option) const {
  const auto found = values.find(option);
  return found == values.end() ? std::vector<std::string>() : found->second;
}

std::variant<Arguments, UsageError> read_arguments(Command command, const std::vector<std::string>& words) {
  if (command == Command::date) return read_date_words(words);
  Arguments arguments{command, {}, {}};
  std::map<std::string_view, std::vector<std::string>> values;
  std::map<std::string_view, const CLI::Option*> options;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();  // no positional option: CLI11 would split `[a,b]` in two
  for (const OptionRow& row : all_options())
    if (has_option(command, row)) options[row.name] = add_option(app, row, values[row.name]);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) { return describe_mismatch(error, command); }
  for (const OptionRow& row : all_options()) {
    if (!has_option(command, row) || options[row.name]->count() == 0) continue;
    arguments.values[row.name] = row.kind == OptionKind::flag ? std::vector<std::string>{""} : values[row.name];
  }
  if (arguments.has("--help")) return arguments;
  const std::vector<std::string> unknown = sort_words(app.remaining(), arguments.positional);
  if (auto error = check_words(arguments, unknown)) return *std::move(error);
  return arguments;
}

UsageError make_unknown_command(const std::string& word) {
  std::vector<std::string_view> names;
  for (const CommandRow& row : all_commands()) names.push_back(row.name);
  names.insert(names.end(), {"--version", "--help"});
  const std::string what = std::string("unknown ") + (word.starts_with('-') ? "option" : "command") + " `" + word + "`";
  if (const auto nearest = find_nearest(word, names)) return {what, "did you mean `" + std::string(*nearest) + "`?"};
  if (word.ends_with(".yaml") || word.ends_with(".yml"))
    return {"expected a command before `" + word + "`", "write `chronodraw render " + word + "`"};
  return {what, "`chronodraw --help` lists the commands"};
}

}  // namespace chronodraw
