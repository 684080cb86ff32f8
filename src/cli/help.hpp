// SPDX-License-Identifier: MIT
// Help texts, made from the tables of commands.hpp: examples first, then options.
#pragma once

#include <string>

#include "cli/commands.hpp"

namespace chronodraw {

[[nodiscard]] std::string format_help();  ///< of `chronodraw` itself
[[nodiscard]] std::string format_help(Command command);

}  // namespace chronodraw
