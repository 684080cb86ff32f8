// SPDX-License-Identifier: MIT
// Line break opportunities by ICU, for scripts that need a dictionary or rules of their own. The library is opened when
// the first such text comes; where it is not installed there are no opportunities and lines are cut at cluster edges.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace chronodraw {

class IcuBreaks {
 public:
  IcuBreaks();
  ~IcuBreaks();
  IcuBreaks(const IcuBreaks&) = delete;
  IcuBreaks& operator=(const IcuBreaks&) = delete;

  /// Byte offsets where a line may begin, ascending, without 0 and the end.
  [[nodiscard]] std::vector<std::uint32_t> find(std::string_view text);
  [[nodiscard]] bool is_loaded() const { return library_ != nullptr; }

 private:
  struct Library;
  std::unique_ptr<Library> library_;
};

}  // namespace chronodraw
