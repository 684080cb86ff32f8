// SPDX-License-Identifier: MIT
// The owner of an open file. Closes when it goes; `close` tells whether that worked, which a writer must ask.
#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace chronodraw {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { static_cast<void>(close()); }

  [[nodiscard]] int get() const { return number_; }  ///< below 0: none
  /// 0, or the number of the error. It is closed in any case, also where a signal interrupted that.
  [[nodiscard]] int close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0 || errno == EINTR ? 0 : errno;
  }

 private:
  int number_{-1};
};

}  // namespace chronodraw
