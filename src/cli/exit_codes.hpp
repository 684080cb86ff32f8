// SPDX-License-Identifier: MIT
// What the process ends with; scripts rely on the numbers.
#pragma once

#include <vector>

#include <chronodraw/diagnostic.hpp>

namespace chronodraw {

enum class ExitCode {
  success = 0,      ///< drawn; warnings allowed
  document = 1,     ///< the document has errors, nothing written for it
  usage = 2,        ///< wrong usage
  warnings = 3,     ///< `--strict` and there were warnings
  io = 4,           ///< could not read or write
  some_failed = 5,  ///< some inputs of several failed
  limit = 6,        ///< a limit was hit
  internal = 70     ///< a mistake in chronodraw; after a signal it is 128 and the signal's number
};

/// The code for a set of diagnostics: the gravest fault among its errors, in the order internal, io, limit, document.
[[nodiscard]] ExitCode find_exit_code(const Diagnostics& diagnostics);
/// The code for a run over several inputs from that of each: some_failed where one of several failed.
[[nodiscard]] ExitCode find_run_code(const std::vector<ExitCode>& inputs);

}  // namespace chronodraw
