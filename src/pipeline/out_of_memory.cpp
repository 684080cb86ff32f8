// SPDX-License-Identifier: MIT
#include "pipeline/out_of_memory.hpp"

#include <utility>

#include "base/make_diagnostic.hpp"

namespace chronodraw {

Diagnostics make_out_of_memory(const std::string& file) {
  Diagnostic error = make_error("out-of-memory", "expected memory for this picture, found none left",
                                make_file_place(file), {"draw fewer events, or give the process more memory"});
  error.fault = Fault::limit;
  Diagnostics errors;
  errors.add(std::move(error));
  return errors;
}

}  // namespace chronodraw
