// SPDX-License-Identifier: MIT
// Option texts to values: lengths, numbers, dates and choices are checked here, so that a wrong one is wrong usage
// (exit code 2) before any file is read.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <chronodraw/options.hpp>
#include "base/print_diagnostics.hpp"
#include "calendar/describe_date.hpp"
#include "cli/arguments.hpp"

namespace chronodraw {

enum class ColorMode { automatic, always, never };

struct MessageSettings {
  DiagnosticStyle style{DiagnosticStyle::human};
  ColorMode color{ColorMode::automatic};
  bool strict{false};
  bool quiet{false};
  bool verbose{false};
  bool explain{false};
  std::int64_t most_bytes{limits::message_bytes.value};
};

struct CommandSettings {
  LoadOptions load;
  DrawOptions draw;
  EncodeOptions encode;
  WriteOptions write;
  std::vector<Format> formats;  ///< each once, in the order given; empty: not chosen
  std::string output;           ///< path, template or `-`; empty: not chosen
  std::string alt;
  std::string report;
  std::string timings;
  MessageSettings messages;
};

/// The value of `--locale`, checked; empty without one.
[[nodiscard]] std::variant<std::string, UsageError> read_locale_tag(const Arguments& arguments);
/// `--tz`, `--date-order`, `--week-start`, `--undated`.
[[nodiscard]] std::optional<UsageError> read_habits(const Arguments& arguments, LoadOptions& to);
/// What `date` reads with.
[[nodiscard]] std::variant<DateReader, UsageError> read_date_reader(const Arguments& arguments);
[[nodiscard]] std::variant<CommandSettings, UsageError> read_settings(const Arguments& arguments);

}  // namespace chronodraw
