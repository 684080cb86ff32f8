// SPDX-License-Identifier: MIT
// Where Cairo's stream surfaces put their bytes. No exception passes through Cairo: it would leave its locks held.
// Internal to src/cairo.
#pragma once

#include <cairo.h>

#include <cerrno>
#include <new>
#include <string>

namespace chronodraw {

struct ByteSink {
  std::string bytes;
  bool is_full{false};  ///< there was no memory for all

  /// A `cairo_write_func_t`; `closure` is a `ByteSink*`.
  static cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int count) {
    auto& sink = *static_cast<ByteSink*>(closure);
    const int mark = errno;  // what grows here says for itself where it finds no memory
    try {
      sink.bytes.append(reinterpret_cast<const char*>(bytes), count);
    } catch (const std::bad_alloc&) {
      sink.is_full = true;
      return CAIRO_STATUS_NO_MEMORY;
    }
    errno = mark;
    return CAIRO_STATUS_SUCCESS;
  }
};

}  // namespace chronodraw
