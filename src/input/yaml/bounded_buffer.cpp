// SPDX-License-Identifier: MIT
#include "input/yaml/bounded_buffer.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr std::size_t chunk_bytes = 16 * 1024;

}  // namespace

BoundedBuffer::int_type BoundedBuffer::underflow() {
  if (given_ >= text_.size()) return traits_type::eof();
  has_stopped_ = static_cast<std::int64_t>(given_) - std::int64_t{builder_.reached()} > most_ahead_;
  if (has_stopped_) return traits_type::eof();
  const std::size_t size = std::min(chunk_bytes, text_.size() - given_);
  char* begin = const_cast<char*>(text_.data()) + given_;  // a streambuf that is only read from never writes
  setg(begin, begin, begin + size);
  given_ += size;
  return traits_type::to_int_type(*begin);
}

}  // namespace chronodraw
