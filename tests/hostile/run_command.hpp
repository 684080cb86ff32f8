// SPDX-License-Identifier: MIT
// Runs a program to its end and tells how it ended: exit or signal, what it wrote, how much memory it took at most.
// One that hangs is ended by a signal, which counts as a fault.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace chronodraw::hostile {

struct Bounds {
  int cpu_seconds{30};
  int seconds{150};  ///< on the clock; a machine may be busy
};

struct Ending {
  int exit{-1};
  int signal{0};  ///< 0: none
  std::int64_t peak_bytes{0};
  std::int64_t cpu_milliseconds{0};  ///< of all its threads
  std::string output;
  std::string messages;
};

/// Runs `words`, the first of them the path of the program, in `folder`; keeps its two streams in files of `beside`.
[[nodiscard]] Ending run_command(const std::vector<std::string>& words, const std::filesystem::path& folder,
                                 const std::filesystem::path& beside, const Bounds& bounds);

}  // namespace chronodraw::hostile
