// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"
#include "cli/console.hpp"
#include "cli/run.hpp"
#include "pipeline/out_of_memory.hpp"
#include "pipeline/stages.hpp"

namespace chronodraw {

namespace {

/// What `render` would say, with nothing written.
Diagnostics check_input(const std::string& input, const CommandSettings& settings) {
  const Result<Timeline> timeline = load(input, settings.load);
  Diagnostics diagnostics = timeline.diagnostics();
  if (!timeline) return diagnostics;
  const Result<Picture> picture = draw(timeline.value(), settings.draw);
  for (Diagnostic diagnostic : picture.diagnostics().items()) {
    if (diagnostic.place.file.empty()) diagnostic.place.file = input == "-" ? "<stdin>" : input;
    diagnostics.add(std::move(diagnostic));
  }
  return diagnostics;
}

Diagnostics check_within_memory(const std::string& input, const CommandSettings& settings) {
  return catch_out_of_memory(input == "-" ? "<stdin>" : input, [&] { return check_input(input, settings); });
}

std::string format_count(std::ptrdiff_t count, const std::string& what) {
  return format_number(static_cast<std::int64_t>(count)) + " " + what + (count == 1 ? "" : "s");
}

/// What the findings of all inputs come to.
struct Tally {
  std::ptrdiff_t errors{0};
  std::ptrdiff_t warnings{0};

  void add(const Diagnostics& found) {
    for (const Diagnostic& d : found.items()) ++(d.severity == Severity::error ? errors : warnings);
  }
};

std::string format_summary(const Tally& tally, std::size_t files) {
  return format_count(static_cast<std::ptrdiff_t>(files), "file") + ": " + format_count(tally.errors, "error") + ", " +
         format_count(tally.warnings, "warning") + "\n";
}

}  // namespace

ExitCode run_check(const Arguments& arguments) {
  const auto settings = read_settings(arguments);
  if (const auto* error = std::get_if<UsageError>(&settings)) return print_usage_error(*error);
  const auto& chosen = std::get<CommandSettings>(settings);
  Tally tally;
  std::string findings;
  std::vector<ExitCode> codes;
  for (const std::string& input : arguments.positional) {
    const Diagnostics found = check_within_memory(input, chosen);
    codes.push_back(find_exit_code(found));
    tally.add(found);
    findings += format_messages(found, chosen.messages, Stream::output);
  }
  if (chosen.messages.style == DiagnosticStyle::human && !chosen.messages.quiet)
    findings += format_summary(tally, arguments.positional.size());
  if (print_output(findings) != ExitCode::success) return ExitCode::io;
  if (const ExitCode code = find_run_code(codes); code != ExitCode::success) return code;
  return chosen.messages.strict && tally.errors + tally.warnings > 0 ? ExitCode::warnings : ExitCode::success;
}

}  // namespace chronodraw
