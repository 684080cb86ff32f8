// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/files.hpp"
#include "calendar/describe_date.hpp"
#include "calendar/locale/load_locale.hpp"
#include "cli/console.hpp"
#include "cli/read_settings.hpp"
#include "cli/run.hpp"
#include "input/load.hpp"

namespace chronodraw {

namespace {

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

Result<std::vector<std::string>> read_standard_input() {
  Result<std::string> bytes = read_file("-");
  if (!bytes) return bytes.diagnostics();
  const Result<std::string> checked = check_bytes(std::move(bytes).value(), "<stdin>");
  if (!checked) return checked.diagnostics();
  return split_lines(checked.value());
}

/// The arguments, checked as a file is, with the lines of standard input in the place of `-`.
Result<std::vector<std::string>> gather_texts(const std::vector<std::string>& arguments) {
  std::vector<std::string> texts;
  for (const std::string& argument : arguments) {
    if (argument != "-") {
      Result<std::string> checked = check_bytes(argument, "<argument>");
      if (!checked) return checked.diagnostics();
      texts.push_back(std::move(checked).value());
      continue;
    }
    const Result<std::vector<std::string>> lines = read_standard_input();
    if (!lines) return lines.diagnostics();
    texts.insert(texts.end(), lines.value().begin(), lines.value().end());
  }
  return texts;
}

}  // namespace

ExitCode run_date(const Arguments& arguments) {
  const auto reader = read_date_reader(arguments);
  if (const auto* error = std::get_if<UsageError>(&reader)) return print_usage_error(*error);
  const auto tag = read_locale_tag(arguments);
  if (const auto* error = std::get_if<UsageError>(&tag)) return print_usage_error(*error);
  const LocaleReading locale = load_locale(std::get<std::string>(tag));
  const auto* loaded = std::get_if<std::shared_ptr<const Locale>>(&locale);
  DateReader date_reader = std::get<DateReader>(reader);
  date_reader.locale = loaded == nullptr ? nullptr : loaded->get();
  const Result<std::vector<std::string>> texts = gather_texts(arguments.positional);
  if (!texts) {
    print_messages(texts.diagnostics(), {});
    return find_exit_code(texts.diagnostics());
  }
  const bool json = arguments.has("--json");
  const auto describe = json ? describe_date_json : describe_date;
  std::string output;
  bool refused = false;
  for (const std::string& text : texts.value()) {
    const DateDescription description = describe(text, date_reader);
    if (!json && !output.empty()) output += "\n";
    output += description.text;
    refused = refused || description.is_refused;
  }
  if (print_output(output) != ExitCode::success) return ExitCode::io;
  return refused ? ExitCode::document : ExitCode::success;
}

}  // namespace chronodraw
