// SPDX-License-Identifier: MIT
// Plays one hostile case in a fresh folder and holds what happened against what it says, and against what must hold for
// every input: no signal, bounded memory and time, harmless messages that name the file, nothing touched and nothing
// left but whole, safe pictures. Complaints are sentences; none means all held.
#pragma once

#include "hostile/check_svg.hpp"
#include "hostile/hostile_case.hpp"
#include "hostile/run_command.hpp"

namespace chronodraw::hostile {

/// `command`: the path of chronodraw. Throws std::runtime_error where the folder cannot be made.
[[nodiscard]] Complaints check_case(const HostileCase& hostile, const std::string& command);

/// At most 16 KiB of UTF-8 without control, escape or bidi characters.
[[nodiscard]] Complaints check_messages(const std::string& messages);

/// The codes of the diagnostics in the messages, in the order they stand there.
[[nodiscard]] std::vector<std::string> find_codes(const std::string& messages);

/// Whether `found` is what `expected` says, where `a*` stands for one or more.
[[nodiscard]] bool has_codes(const std::vector<std::string>& found, const std::vector<std::string>& expected);

}  // namespace chronodraw::hostile
