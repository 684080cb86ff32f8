// SPDX-License-Identifier: MIT
// Libraries that find no memory may go on without it, and what they draw is then not what was asked for. A watch stands
// around every call of one that does not say so: the C library leaves a mark when it refuses memory, and the watch
// turns that into std::bad_alloc. It may see a refusal that the library could make good; it never misses the last one.
#pragma once

namespace chronodraw {

class MemoryWatch {
 public:
  MemoryWatch();
  /// Throws std::bad_alloc where memory was refused since the last look.
  void check();
};

/// Throws std::bad_alloc: for a library that says so by a status.
[[noreturn]] void report_no_memory();

}  // namespace chronodraw
