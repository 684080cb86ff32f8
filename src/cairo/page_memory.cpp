// SPDX-License-Identifier: MIT
#include "cairo/page_memory.hpp"

#include <sys/mman.h>

#include <new>

namespace chronodraw {

namespace {

constexpr std::size_t huge_page = 2 * 1024 * 1024;

/// Whole pages, so that the wish for huge ones touches nobody else's memory.
std::uint8_t* allocate(std::size_t bytes) {
  const std::size_t rounded = (bytes + huge_page - 1) / huge_page * huge_page;
  void* begin = ::operator new (rounded, std::align_val_t{huge_page});
  madvise(begin, rounded, MADV_HUGEPAGE);  // where it is refused everything works, only slower
  return static_cast<std::uint8_t*>(begin);
}

}  // namespace

void PageMemory::Release::operator()(std::uint8_t* begin) const {
  ::operator delete (begin, std::align_val_t{huge_page});
}

PageMemory::PageMemory(std::size_t bytes) : begin_(allocate(bytes)) {}

}  // namespace chronodraw
