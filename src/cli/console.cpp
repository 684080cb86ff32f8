// SPDX-License-Identifier: MIT
#include "cli/console.hpp"

#include <unistd.h>

#include <cstdlib>

#include "base/print_diagnostics.hpp"
#include "base/write_file.hpp"

namespace chronodraw {

namespace {

Diagnostics select_errors(const Diagnostics& diagnostics) {
  Diagnostics errors;
  for (const Diagnostic& d : diagnostics.items())
    if (d.severity == Severity::error) errors.add(d);
  return errors;
}

}  // namespace

std::string read_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool is_terminal(Stream stream) { return ::isatty(stream == Stream::output ? STDOUT_FILENO : STDERR_FILENO) == 1; }

bool is_colored(ColorMode mode, Stream stream) {
  if (mode != ColorMode::automatic) return mode == ColorMode::always;
  return read_environment("NO_COLOR").empty() && is_terminal(stream);
}

bool print_message(std::string_view text) { return static_cast<bool>(write_file("/dev/stderr", text)); }

void print_last_words(std::string_view text) {
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

ExitCode print_output(std::string_view text) {
  const auto written = write_file("-", text);
  if (written) return ExitCode::success;
  print_message(print_diagnostics(written.diagnostics(), {}));
  return ExitCode::io;
}

std::string format_messages(const Diagnostics& diagnostics, const MessageSettings& settings, Stream stream) {
  const PrintOptions options{settings.style, is_colored(settings.color, stream), settings.most_bytes};
  return print_diagnostics(settings.quiet ? select_errors(diagnostics) : diagnostics, options);
}

void print_messages(const Diagnostics& diagnostics, const MessageSettings& settings) {
  if (!diagnostics.empty()) print_message(format_messages(diagnostics, settings, Stream::messages));
}

ExitCode print_usage_error(const UsageError& error) {
  std::string text = "chronodraw: error: " + make_harmless(error.message) + "\n";
  if (!error.hint.empty()) text += "  help: " + make_harmless(error.hint) + "\n";
  print_message(text);
  return ExitCode::usage;
}

}  // namespace chronodraw
