// SPDX-License-Identifier: MIT
#include "cli/standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace chronodraw {

void reserve_standard_streams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    if (::fcntl(stream, F_GETFD) != -1) continue;
    // opened the wrong way round: reading from it, or writing to it, fails as it does on a closed one
    static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
  }
}

}  // namespace chronodraw
