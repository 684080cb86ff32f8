// SPDX-License-Identifier: MIT
// Which files a run writes: inputs, `--output` and `--format` to one job an input, each with its targets. All clashes
// are wrong usage and are found before any input is read.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "cli/read_settings.hpp"

namespace chronodraw {

struct Target {
  Format format{Format::svg};
  std::filesystem::path path;  ///< `-`: stdout
};

struct Job {
  std::string input;  ///< `-`: stdin
  std::vector<Target> targets;
  std::filesystem::path alt{};     ///< empty: none
  std::filesystem::path report{};  ///< likewise
};

/// Where a job writes to, all that is asked for.
[[nodiscard]] std::vector<std::filesystem::path> list_targets(const Job& job);

/// One file, maybe under two names: links of both kinds, stdout that the shell leads there.
[[nodiscard]] bool is_same_file(const std::filesystem::path& target, const std::filesystem::path& other);

/// `{stem}`, `{dir}` and `{ext}` replaced; for stdin the stem is `stdin` and the folder `.`.
[[nodiscard]] std::string expand_template(const std::string& text, const std::string& input, std::string_view ext);

/// Errors: two outputs of one name, an output that is an input or the theme file, formats that disagree, an unknown
/// field, a folder.
[[nodiscard]] std::variant<std::vector<Job>, UsageError> plan_outputs(const std::vector<std::string>& inputs,
                                                                      const CommandSettings& settings);

}  // namespace chronodraw
