// SPDX-License-Identifier: MIT
// Where Cairo's stream surfaces put their bytes. Internal to src/cairo.
#pragma once

#include <cairo.h>

#include <string>

namespace chronodraw {

/// A `cairo_write_func_t`; `closure` is a `std::string*`.
inline cairo_status_t append_to_string(void* closure, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace chronodraw
