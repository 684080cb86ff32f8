// SPDX-License-Identifier: MIT
// The only place that prints: data to stdout, messages to stderr. Colour only where it is asked for, or on a terminal
// without NO_COLOR.
#pragma once

#include <string>
#include <string_view>

#include <chronodraw/diagnostic.hpp>
#include "cli/arguments.hpp"
#include "cli/exit_codes.hpp"
#include "cli/read_settings.hpp"

namespace chronodraw {

enum class Stream { output, messages };

/// Empty where it is not set.
[[nodiscard]] std::string read_environment(const char* name);
[[nodiscard]] bool is_terminal(Stream stream);
[[nodiscard]] bool is_colored(ColorMode mode, Stream stream);

/// Whether stderr took it.
bool print_message(std::string_view text);
/// The same without any memory of its own.
void print_last_words(std::string_view text);
/// success, or io with a message when stdout cannot take it (a full disk, a closed pipe).
[[nodiscard]] ExitCode print_output(std::string_view text);

/// Errors, and warnings unless quiet, to stderr in the chosen style.
void print_messages(const Diagnostics& diagnostics, const MessageSettings& settings);
/// The diagnostics as they are printed, errors only when quiet.
[[nodiscard]] std::string format_messages(const Diagnostics& diagnostics, const MessageSettings& settings,
                                          Stream stream);
[[nodiscard]] ExitCode print_usage_error(const UsageError& error);

}  // namespace chronodraw
