// SPDX-License-Identifier: MIT
#include <exception>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/run.hpp"
#include "cli/signals.hpp"

int main(int count, char** words) {
  using namespace chronodraw;
  install_signal_actions();
  try {
    return static_cast<int>(run({words + 1, words + count}));
  } catch (const std::exception& error) {
    print_message("chronodraw: internal error: " + std::string(error.what()) + "\n  help: please report it\n");
    return static_cast<int>(ExitCode::internal);
  }
}
