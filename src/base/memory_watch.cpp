// SPDX-License-Identifier: MIT
#include "base/memory_watch.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <new>

namespace chronodraw {

namespace {

/// Where something lies above the heap, malloc is refused its growth there every time, leaves the mark, and takes
/// memory elsewhere: the mark says nothing then.
bool is_heap_walled_in() {
  constexpr std::uintptr_t page = 4096;
  constexpr std::size_t growth = 1024 * 1024;
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  const std::uintptr_t above = (end + page - 1) / page * page;
  void* const wish = reinterpret_cast<void*>(above);  // NOLINT(performance-no-int-to-ptr): an address to ask for
  void* const got = ::mmap(wish, growth, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  const bool is_walled_in = got == MAP_FAILED && errno == EEXIST;
  if (got != MAP_FAILED) ::munmap(got, growth);
  return is_walled_in;
}

}  // namespace

void forget_refused_memory() { errno = 0; }

void check_memory() {
  if (errno != ENOMEM) return;
  if (!is_heap_walled_in()) report_no_memory();
  errno = 0;
}

void check_headroom() {
  constexpr std::size_t headroom = 16 * 1024 * 1024;
  void* const begin = ::mmap(nullptr, headroom, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (begin == MAP_FAILED) report_no_memory();
  ::munmap(begin, headroom);  // never touched: it costs two calls
  forget_refused_memory();
}

void report_no_memory() { throw std::bad_alloc(); }

}  // namespace chronodraw
