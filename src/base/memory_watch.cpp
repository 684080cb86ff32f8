// SPDX-License-Identifier: MIT
#include "base/memory_watch.hpp"

#include <cerrno>
#include <new>

namespace chronodraw {

MemoryWatch::MemoryWatch() { errno = 0; }

void MemoryWatch::check() {
  if (errno == ENOMEM) report_no_memory();
}

void report_no_memory() { throw std::bad_alloc(); }

}  // namespace chronodraw
