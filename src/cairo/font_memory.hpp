// SPDX-License-Identifier: MIT
// FreeType's memory, with a reserve: FreeType 2.12 crashes in its CFF reader where the points of a glyph find no room.
// Where the system refuses memory it gets some of the reserve, and the caller of FreeType, who looks at the mark that
// the refusal left (base/memory_watch.hpp), gives up. The reserve holds more than any glyph needs. Internal to
// src/cairo.
#pragma once

#include <ft2build.h>
#include FT_SYSTEM_H

#include <array>
#include <cstddef>

namespace chronodraw {

class FontMemory {
 public:
  FontMemory();
  FontMemory(const FontMemory&) = delete;
  FontMemory& operator=(const FontMemory&) = delete;
  ~FontMemory() = default;

  /// What `FT_New_Library` wants.
  [[nodiscard]] FT_Memory get() { return &functions_; }

 private:
  static void* allocate(FT_Memory memory, long size);
  static void release(FT_Memory memory, void* block);
  static void* reallocate(FT_Memory memory, long old_size, long size, void* block);

  [[nodiscard]] void* take_reserve(std::size_t size);
  [[nodiscard]] bool is_reserve(const void* block) const;

  static constexpr std::size_t reserve_bytes = 1024 * 1024;

  FT_MemoryRec_ functions_{};
  alignas(std::max_align_t) std::array<std::byte, reserve_bytes> reserve_;
  std::size_t used_{0};
};

}  // namespace chronodraw
