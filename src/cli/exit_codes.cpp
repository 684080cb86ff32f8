// SPDX-License-Identifier: MIT
#include "cli/exit_codes.hpp"

#include <algorithm>

namespace chronodraw {

ExitCode find_exit_code(const Diagnostics& diagnostics) {
  const auto has = [&](Fault fault) {
    for (const Diagnostic& d : diagnostics.items())
      if (d.severity == Severity::error && d.fault == fault) return true;
    return false;
  };
  if (has(Fault::internal)) return ExitCode::internal;
  if (has(Fault::io)) return ExitCode::io;
  if (has(Fault::limit)) return ExitCode::limit;
  return has(Fault::document) ? ExitCode::document : ExitCode::success;
}

ExitCode find_run_code(const std::vector<ExitCode>& inputs) {
  const auto failed = std::find_if(inputs.begin(), inputs.end(), [](ExitCode c) { return c != ExitCode::success; });
  if (failed == inputs.end()) return ExitCode::success;
  return inputs.size() > 1 ? ExitCode::some_failed : *failed;
}

}  // namespace chronodraw
