// SPDX-License-Identifier: MIT
#include "base/memory_watch.hpp"

#include <cerrno>
#include <new>

namespace chronodraw {

void forget_refused_memory() { errno = 0; }

void check_memory() {
  if (errno == ENOMEM) report_no_memory();
}

void report_no_memory() { throw std::bad_alloc(); }

}  // namespace chronodraw
