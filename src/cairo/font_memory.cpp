// SPDX-License-Identifier: MIT
#include "cairo/font_memory.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>

namespace chronodraw {

FontMemory::FontMemory() : functions_{this, allocate, release, reallocate} {}

void* FontMemory::allocate(FT_Memory memory, long size) {
  void* const block = std::malloc(static_cast<std::size_t>(size));
  return block != nullptr ? block
                          : static_cast<FontMemory*>(memory->user)->take_reserve(static_cast<std::size_t>(size));
}

void FontMemory::release(FT_Memory memory, void* block) {
  if (!static_cast<const FontMemory*>(memory->user)->is_reserve(block)) std::free(block);
}

void* FontMemory::reallocate(FT_Memory memory, long old_size, long size, void* block) {
  const auto wanted = static_cast<std::size_t>(size);
  auto& self = *static_cast<FontMemory*>(memory->user);
  const bool is_reserve = self.is_reserve(block);
  void* const moved = is_reserve ? nullptr : std::realloc(block, wanted);
  if (moved != nullptr) return moved;
  void* const spare = self.take_reserve(wanted);
  if (spare == nullptr) return nullptr;
  std::memcpy(spare, block, std::min(static_cast<std::size_t>(old_size), wanted));
  if (!is_reserve) std::free(block);
  return spare;
}

void* FontMemory::take_reserve(std::size_t size) {
  constexpr std::size_t step = alignof(std::max_align_t);
  const std::size_t rounded = (size + step - 1) / step * step;
  if (rounded > reserve_bytes - used_) return nullptr;
  used_ += rounded;
  return reserve_.data() + (used_ - rounded);
}

bool FontMemory::is_reserve(const void* block) const {
  const auto* const byte = static_cast<const std::byte*>(block);
  return std::less_equal<>()(reserve_.data(), byte) && std::less<>()(byte, reserve_.data() + reserve_bytes);
}

}  // namespace chronodraw
