// SPDX-License-Identifier: MIT
// Hands a text to yaml-cpp and stops when it reads far ahead without giving back a single event: it keeps a token for
// every bracket until it knows whether that was a key, gigabytes of them if it is let.
#pragma once

#include <cstdint>
#include <streambuf>
#include <string_view>

#include "input/yaml/tree_builder.hpp"

namespace chronodraw {

class BoundedBuffer : public std::streambuf {
 public:
  BoundedBuffer(std::string_view text, const TreeBuilder& builder) : text_(text), builder_(builder) {}

  /// Whether limits::item_bytes was exceeded, and the text cut off there.
  [[nodiscard]] bool has_stopped() const { return has_stopped_; }

 protected:
  int_type underflow() override;

 private:
  std::string_view text_;
  const TreeBuilder& builder_;
  std::size_t given_{0};
  bool has_stopped_{false};
};

}  // namespace chronodraw
