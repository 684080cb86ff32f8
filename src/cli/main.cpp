// SPDX-License-Identifier: MIT
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/run.hpp"
#include "cli/signals.hpp"
#include "cli/standard_streams.hpp"

int main(int count, char** words) {
  using namespace chronodraw;
  reserve_standard_streams();
  install_signal_actions();
  try {
    return static_cast<int>(run({words + 1, words + count}));
  } catch (const std::bad_alloc&) {
    print_last_words(
        "chronodraw: error: expected memory to go on, found none left [out-of-memory]\n"
        "  help: draw fewer events, or give the process more memory\n");
    return static_cast<int>(ExitCode::limit);
  } catch (const std::exception& error) {
    print_message("chronodraw: internal error: " + std::string(error.what()) + "\n  help: please report it\n");
    return static_cast<int>(ExitCode::internal);
  }
}
