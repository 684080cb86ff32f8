// SPDX-License-Identifier: MIT
// The commands, each a function from its arguments to an exit code.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/exit_codes.hpp"

namespace chronodraw {

/// `words`: the command line without the program's name.
[[nodiscard]] ExitCode run(const std::vector<std::string>& words);

[[nodiscard]] ExitCode run_render(const Arguments& arguments);
[[nodiscard]] ExitCode run_check(const Arguments& arguments);
[[nodiscard]] ExitCode run_date(const Arguments& arguments);
[[nodiscard]] ExitCode run_themes(const Arguments& arguments);
[[nodiscard]] ExitCode run_fonts(const Arguments& arguments);
[[nodiscard]] ExitCode run_limits(const Arguments& arguments);

}  // namespace chronodraw
