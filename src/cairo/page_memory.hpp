// SPDX-License-Identifier: MIT
// Memory for whole pictures, in huge pages where the system gives them: touching a fresh picture in small pages costs
// more time than drawing it. What it holds at first is not defined.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace chronodraw {

class PageMemory {
 public:
  explicit PageMemory(std::size_t bytes);
  [[nodiscard]] std::uint8_t* begin() const { return begin_.get(); }  ///< aligned for any type

 private:
  struct Release {
    void operator()(std::uint8_t* begin) const;
  };
  std::unique_ptr<std::uint8_t, Release> begin_;
};

}  // namespace chronodraw
