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
  BoundedBuffer(std::string_view text, const TreeBuilder& builder, std::int64_t most_ahead)
      : text_(text), builder_(builder), most_ahead_(most_ahead) {}

  /// Whether it read more than `most_ahead` bytes without an event, and the text was cut off there.
  [[nodiscard]] bool has_stopped() const { return has_stopped_; }

 protected:
  int_type underflow() override;

 private:
  std::string_view text_;
  const TreeBuilder& builder_;
  std::int64_t most_ahead_;
  std::size_t given_{0};
  bool has_stopped_{false};
};

}  // namespace chronodraw
